using System.Collections.Immutable;

namespace Meldcode.Domain;

/// <summary>A suspicion as it was written down, and where.</summary>
/// <param name="Entry">Onderdeel or entry that holds it.</param>
public sealed record Vermoeden(string Entry, string Text);

/// <summary>Finds what was written down as a suspicion, by the fields with which every protocol says so.</summary>
public static class Vermoedens
{
    private const string KindField = "soort";

    private const string Kind = "vermoeden";

    private const string TextField = "gezien";

    /// <summary>Those that stand, oldest first.</summary>
    public static IReadOnlyList<Vermoeden> Of(Casus casus)
    {
        ArgumentNullException.ThrowIfNull(casus);
        return
        [
            .. casus.Onderdelen.Select(saved => Read(saved.Id, saved.Velden))
                .Concat(casus.Added.Select(entry => Read(entry.Id, entry.Velden)))
                .OfType<Vermoeden>(),
        ];
    }

    internal static Vermoeden? Read(string entry, ImmutableSortedDictionary<string, string> velden) =>
        velden.GetValueOrDefault(KindField) == Kind ? new Vermoeden(entry, velden.GetValueOrDefault(TextField, "")) : null;
}
