using System.Collections.Immutable;
using System.Globalization;

namespace Meldcode.Domain;

/// <summary>Saving a card of a step, or leaving out a talk.</summary>
internal static class OnderdeelDecision
{
    /// <summary>Characters that a long field may hold.</summary>
    internal const int MaxText = 4000;

    /// <summary>Characters that a one-line field may hold.</summary>
    internal const int MaxLine = 200;

    public static Decision Record(Casus casus, Protocol protocol, RecordOnderdeel command)
    {
        if (Find(casus, protocol, command.Onderdeel) is not { } onderdeel)
        {
            return Decision.Refuse(RefusalCode.OutOfOrder, command.Onderdeel);
        }

        var velden = Filled(command.Velden);
        return (FieldFault(onderdeel, velden) ?? SignalFault(casus, onderdeel, command.Signalen)) is { } fault
            ? fault
            : Decision.Accept(new OnderdeelRecorded
            {
                At = command.Now,
                By = command.By,
                Onderdeel = onderdeel.Id,
                Signalen = [.. command.Signalen.Distinct(StringComparer.Ordinal)],
                Velden = velden,
            });
    }

    public static Decision Skip(Casus casus, Protocol protocol, SkipGesprek command)
    {
        if (Find(casus, protocol, command.Onderdeel) is not { Kind: OnderdeelKind.Gesprek } onderdeel)
        {
            return Decision.Refuse(RefusalCode.OutOfOrder, command.Onderdeel);
        }

        if (protocol.GesprekExceptions.All(reason => reason.Id != command.Reason))
        {
            return Decision.Refuse(RefusalCode.ValueUnknown, "reden");
        }

        var explanation = command.Explanation.Trim();
        return explanation.Length switch
        {
            0 => Decision.Refuse(RefusalCode.FieldMissing, "toelichting"),
            > MaxText => Decision.Refuse(RefusalCode.FieldTooLong, "toelichting"),
            _ => Decision.Accept(new GesprekSkipped
            {
                At = command.Now,
                By = command.By,
                Onderdeel = onderdeel.Id,
                Reason = command.Reason,
                Explanation = explanation,
            }),
        };
    }

    /// <summary>The card that is asked now, one that was saved before, or one that belongs to the outcome.</summary>
    private static Onderdeel? Find(Casus casus, Protocol protocol, string id)
    {
        if (Wegwijzer.Plaats(casus, protocol) is OnderdeelPlaats place && place.Onderdeel.Id == id)
        {
            return place.Onderdeel;
        }

        var saved = casus.Saved(id) is null ? null : protocol.Stappen.SelectMany(stap => stap.Onderdelen).FirstOrDefault(part => part.Id == id);
        return saved ?? Wegwijzer.AfterUitkomst(casus, protocol).FirstOrDefault(part => part.Id == id);
    }

    /// <summary>What was filled in, without the spaces around it and without what was left empty.</summary>
    internal static ImmutableSortedDictionary<string, string> Filled(ImmutableSortedDictionary<string, string> velden) => velden
        .Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Trim()))
        .Where(pair => pair.Value.Length > 0)
        .ToImmutableSortedDictionary(StringComparer.Ordinal);

    internal static Refusal? FieldFault(Onderdeel onderdeel, ImmutableSortedDictionary<string, string> velden)
    {
        var unknown = velden.Keys.FirstOrDefault(id => onderdeel.Fields.All(veld => veld.Id != id));
        return unknown is not null
            ? new Refusal(RefusalCode.ValueUnknown, unknown)
            : onderdeel.Fields.Select(veld => ValueFault(veld, velden)).FirstOrDefault(fault => fault is not null);
    }

    private static Refusal? ValueFault(Veld veld, ImmutableSortedDictionary<string, string> velden)
    {
        if (!velden.TryGetValue(veld.Id, out var value))
        {
            return IsRequired(veld, velden) ? new Refusal(RefusalCode.FieldMissing, veld.Id) : null;
        }

        return veld.Kind switch
        {
            VeldKind.Keuze when veld.Choices.All(keuze => keuze.Id != value) => new Refusal(RefusalCode.ValueUnknown, veld.Id),
            VeldKind.Datum when !IsDate(value) => new Refusal(RefusalCode.DateInvalid, veld.Id),
            VeldKind.Regel when value.Length > MaxLine => new Refusal(RefusalCode.FieldTooLong, veld.Id),
            VeldKind.Tekst when value.Length > MaxText => new Refusal(RefusalCode.FieldTooLong, veld.Id),
            _ => null,
        };
    }

    private static bool IsRequired(Veld veld, ImmutableSortedDictionary<string, string> velden) =>
        veld.Required || veld.RequiredWhen?.Split('=', 2) switch
        {
            [var other, var wanted] => velden.GetValueOrDefault(other) == wanted,
            [var other] => velden.ContainsKey(other),
            _ => false,
        };

    private static bool IsDate(string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static Refusal? SignalFault(Casus casus, Onderdeel onderdeel, ImmutableArray<string> ticked)
    {
        var known = onderdeel.Lists.TryGetValue(casus.Leeftijd.Word(), out var list)
            ? SignaallijstCatalog.BuiltIn.Find(list)!.Signalen.Select(signaal => signaal.Id).ToHashSet(StringComparer.Ordinal)
            : [];
        return ticked.FirstOrDefault(id => !known.Contains(id)) is { } unknown
            ? new Refusal(RefusalCode.ValueUnknown, unknown)
            : null;
    }
}
