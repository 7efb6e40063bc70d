using System.Collections.Immutable;

namespace Meldcode.Domain;

/// <summary>What events do to who sees the casus.</summary>
internal static class AccessProjection
{
    /// <returns>Null for an event that is not about this.</returns>
    public static Casus? Apply(Casus casus, CasusEvent happened) => happened switch
    {
        ConflictRecorded e => Conflict(casus, e),
        AanbodMade e => casus with
        {
            Aanbiedingen = casus.Aanbiedingen.Add(new Aanbod(e.Id, e.Kind, e.To, e.Function, e.CodeHash, e.Reason, e.At, e.ExpiresAt)),
        },
        AanbodWithdrawn e => Without(casus, e.Id),
        AanbodRefused e => Without(casus, e.Id),
        AanbodAccepted e => Accepted(casus, casus.Aanbod(e.Id), e),
        MeelezerRemoved e => casus with { Meelezers = casus.Meelezers.RemoveAll(reader => Same(reader.PersonId, e.Person)) },
        CasusTakenOver e => OwnedBy(casus, e.By) with { Meelezers = ReadBy(casus, casus.Owner, "vorige eigenaar", e.At).RemoveAll(reader => Same(reader.PersonId, e.By)) },
        _ => null,
    };

    /// <summary>Who turns out to be involved no longer reads along, and an offer to them is gone.</summary>
    private static Casus Conflict(Casus casus, ConflictRecorded e) => casus with
    {
        InConflict = casus.InConflict.Union(e.Persons),
        ConflictUnknown = e.Unknown,
        Meelezers = casus.Meelezers.RemoveAll(reader => e.Persons.Contains(reader.PersonId, PersonIds.Comparer)),
        Aanbiedingen = casus.Aanbiedingen.RemoveAll(aanbod => aanbod.To is { } to && e.Persons.Contains(to, PersonIds.Comparer)),
    };

    private static Casus Accepted(Casus casus, Aanbod? aanbod, AanbodAccepted e)
    {
        var rest = Without(casus, e.Id);
        return aanbod is { Kind: AanbodKind.Delen }
            ? rest with { Meelezers = ReadBy(rest, e.By, aanbod.Function, e.At) }
            : OwnedBy(rest, e.By);
    }

    /// <summary>What the former eigenaar offered to others is not the new one's to keep.</summary>
    private static Casus OwnedBy(Casus casus, string person) => casus with
    {
        Owner = person,
        Aanbiedingen = [],
        Meelezers = casus.Meelezers.RemoveAll(reader => Same(reader.PersonId, person)),
    };

    private static ImmutableList<Meelezer> ReadBy(Casus casus, string person, string function, DateTimeOffset since) =>
        [.. casus.Meelezers.Where(reader => !Same(reader.PersonId, person)), new Meelezer(person, function, since)];

    private static Casus Without(Casus casus, string id) => casus with { Aanbiedingen = casus.Aanbiedingen.RemoveAll(aanbod => aanbod.Id == id) };

    private static bool Same(string one, string other) => PersonIds.Comparer.Equals(one, other);
}
