using System.Collections.Immutable;
using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>The index of who may see a casus: made from the casus at every write, read before its journal is.</summary>
internal static class CasusAccess
{
    /// <summary>Subject of a conflict with somebody who is not known.</summary>
    public const string Anybody = "*";

    public static Task<List<CasusAccessRow>> ReadAsync(MeldcodeDbContext db, CasusId id, CancellationToken ct) =>
        db.CasusAccess.Where(row => row.CasusId == id).ToListAsync(ct);

    public static AccessFacts Facts(CasusRow casus, IReadOnlyCollection<CasusAccessRow> rows) => new()
    {
        Owner = casus.OwnerId,
        Closed = casus.Closed,
        Meelezers = Subjects(rows, AccessKind.Meelezer),
        Roles = [.. Subjects(rows, AccessKind.Role).Select(Enum.Parse<Hoedanigheid>)],
        InConflict = Subjects(rows, AccessKind.Conflict),
        ConflictUnknown = rows.Any(row => row is { Kind: AccessKind.Conflict, Subject: Anybody }),
    };

    /// <summary>Brings the index up to date with the casus.</summary>
    public static void Follow(MeldcodeDbContext db, CasusId id, Casus casus, IReadOnlyCollection<CasusAccessRow> known)
    {
        var wanted = Rows(casus).ToHashSet();
        db.CasusAccess.RemoveRange(known.Where(row => !wanted.Contains((row.Kind, row.Subject))));
        var there = known.Select(row => (row.Kind, row.Subject)).ToHashSet();
        db.CasusAccess.AddRange(wanted.Where(row => !there.Contains(row))
            .Select(row => new CasusAccessRow { CasusId = id, Kind = row.Kind, Subject = row.Subject }));
    }

    public static string Subject(string personId) => PersonIds.Normal(personId);

    public static string Subject(AanbodCode code) => $"code:{code.Hash}";

    private static IEnumerable<(AccessKind Kind, string Subject)> Rows(Casus casus)
    {
        var facts = AccessFacts.Of(casus);
        return
        [
            .. facts.Meelezers.Select(person => (AccessKind.Meelezer, Subject(person))),
            .. facts.Roles.Select(role => (AccessKind.Role, role.ToString())),
            .. facts.InConflict.Select(person => (AccessKind.Conflict, Subject(person))),
            .. facts.ConflictUnknown ? [(AccessKind.Conflict, Anybody)] : Array.Empty<(AccessKind, string)>(),
            .. casus.Aanbiedingen.Select(aanbod => (AccessKind.Offer, aanbod.To is { } to ? Subject(to) : $"code:{aanbod.CodeHash}")),
        ];
    }

    private static ImmutableArray<string> Subjects(IReadOnlyCollection<CasusAccessRow> rows, AccessKind kind) =>
        [.. rows.Where(row => row.Kind == kind).Select(row => row.Subject)];
}
