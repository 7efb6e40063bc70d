#nullable enable
using System.Collections.Immutable;
using Meldcode.Domain;

namespace Meldcode.TestKit.Builders;

/// <summary>Valid values for any card of any protocol. Nothing in them is about a real person.</summary>
public static class OnderdeelFiller
{
    public const string Date = "2026-03-02";

    /// <summary>Every field of a card; of a choice the first, of a signal list the first two signals.</summary>
    public static ImmutableSortedDictionary<string, string> Fields(Onderdeel onderdeel) =>
        onderdeel.Fields.ToImmutableSortedDictionary(veld => veld.Id, Value, StringComparer.Ordinal);

    /// <summary>Only what the card asks for with these choices.</summary>
    public static ImmutableSortedDictionary<string, string> RequiredFields(Onderdeel onderdeel)
    {
        var always = onderdeel.Fields.Where(veld => veld.Required).ToDictionary(veld => veld.Id, Value, StringComparer.Ordinal);
        foreach (var veld in onderdeel.Fields.Where(veld => veld.RequiredWhen?.Split('=') is [var other, var wanted] && always.GetValueOrDefault(other) == wanted))
        {
            always[veld.Id] = Value(veld);
        }

        return always.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    /// <summary>Ids of the signals that this age band can tick on the card.</summary>
    public static ImmutableArray<string> Signals(Onderdeel onderdeel, Leeftijdsgroep leeftijd) =>
        onderdeel.Lists.TryGetValue(leeftijd.Word(), out var list)
            ? [.. SignaallijstCatalog.BuiltIn.Find(list)!.Signalen.Select(signaal => signaal.Id)]
            : [];

    private static string Value(Veld veld) => veld.Kind switch
    {
        VeldKind.Keuze => veld.Choices[0].Id,
        VeldKind.Datum => Date,
        VeldKind.Regel => "een regel",
        _ => "Een zin over wat er is gezien of afgesproken.",
    };
}
