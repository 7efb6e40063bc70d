using System.Collections.Immutable;
using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>The index of who may see a casus: made from the casus at every write, read before its journal is.</summary>
internal static class CasusAccess
{
    /// <summary>Subject of the row that says that some role has to do with it; which one is hidden.</summary>
    public const string SomeRole = "*";

    public static Task<List<CasusAccessRow>> ReadAsync(MeldcodeDbContext db, CasusId id, CancellationToken ct) =>
        db.CasusAccess.Where(row => row.CasusId == id).ToListAsync(ct);

    public static AccessFacts Facts(CasusRow casus, IReadOnlyCollection<CasusAccessRow> rows)
    {
        var hidden = HiddenAccess.Of(casus);
        return new AccessFacts
        {
            Owner = casus.OwnerId,
            Closed = casus.Closed,
            Meelezers = Subjects(rows, AccessKind.Meelezer),
            Roles = [.. hidden.Roles],
            InConflict = [.. hidden.InConflict],
            ConflictUnknown = hidden.ConflictUnknown,
        };
    }

    /// <summary>Brings the index up to date with the casus.</summary>
    public static void Follow(MeldcodeDbContext db, CasusRow row, Casus casus, IReadOnlyCollection<CasusAccessRow> known)
    {
        row.Hidden = HiddenAccess.Of(AccessFacts.Of(casus)).Encode();
        db.Entry(row).Property(stored => stored.Seal).IsModified = true;
        Follow(db, row.CasusId, casus, known);
    }

    private static void Follow(MeldcodeDbContext db, CasusId id, Casus casus, IReadOnlyCollection<CasusAccessRow> known)
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
            .. facts.Roles.IsEmpty ? Array.Empty<(AccessKind, string)>() : [(AccessKind.Role, SomeRole)],
            .. casus.Aanbiedingen.Select(aanbod => (AccessKind.Offer, aanbod.To is { } to ? Subject(to) : $"code:{aanbod.CodeHash}")),
        ];
    }

    private static ImmutableArray<string> Subjects(IReadOnlyCollection<CasusAccessRow> rows, AccessKind kind) =>
        [.. rows.Where(row => row.Kind == kind).Select(row => row.Subject)];
}
