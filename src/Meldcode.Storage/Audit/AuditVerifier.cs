using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>Reads the whole audit chain and says where it is broken. May run beside the bot. What is broken it leaves as it is; a good outcome it notes.</summary>
public sealed class AuditVerifier
{
    private const int Page = 1000;

    /// <summary>After so many there is nothing more to learn.</summary>
    private const int MostBreaks = 100;

    private readonly StorageTransaction _transaction;
    private readonly KeyRing _ring;
    private readonly TimeProvider _time;

    internal AuditVerifier(StorageTransaction transaction, KeyRing ring, TimeProvider time) => (_transaction, _ring, _time) = (transaction, ring, time);

    /// <param name="anchor">Row and hash that were noted elsewhere; null when there are none.</param>
    /// <param name="account">Account that runs the program, for the audit.</param>
    public async Task<AuditVerdict> RunAsync((long Row, string Hash)? anchor, string account, CancellationToken ct)
    {
        var verdict = await WalkAsync(anchor, ct);
        return verdict.Breaks.Count == 0 ? await _transaction.RunAsync(db =>
        {
            db.Trail.Add(AuditRows.OfVerb(_time.GetUtcNow(), account, AuditAction.Audit, AuditResult.Read, $"verified until {verdict.Last}"));
            return Task.FromResult(verdict);
        }, ct) : verdict;
    }

    private async Task<AuditVerdict> WalkAsync((long Row, string Hash)? anchor, CancellationToken ct)
    {
        // First the end, then the rows up to there: what the bot adds meanwhile lies behind it.
        var head = await _transaction.ReadAsync(db => db.AuditHead.AsNoTracking().SingleOrDefaultAsync(ct), ct);
        var keys = await _transaction.ReadAsync(db => db.SealingKeys.Select(row => row.KeyId).ToListAsync(ct), ct);
        var walk = new AuditWalk(_ring, keys, anchor);
        while (walk.Breaks.Count < MostBreaks && await PageAsync(walk.Last, head?.Last ?? long.MaxValue, ct) is { Count: > 0 } rows)
        {
            rows.ForEach(walk.Take);
        }

        walk.End(head, await BeyondAsync(head, ct));
        return walk.Verdict(await ShortJournalsAsync(ct));
    }

    /// <summary>A row that can't even be read, such as one with an action that doesn't exist, comes as null.</summary>
    private Task<List<AuditFound>> PageAsync(long after, long until, CancellationToken ct) => _transaction.ReadAsync(async db =>
    {
        var next = db.Audit.Where(row => row.Id > after && row.Id <= until).OrderBy(row => row.Id).Take(Page);
        try
        {
            return [.. (await next.ToListAsync(ct)).Select(row => new AuditFound(row.Id, row))];
        }
        catch (Exception fault) when (IsUnreadable(fault))
        {
            return await OneByOneAsync(db, await next.Select(row => row.Id).ToListAsync(ct), ct);
        }
    }, ct);

    private static async Task<List<AuditFound>> OneByOneAsync(MeldcodeDbContext db, List<long> ids, CancellationToken ct)
    {
        var found = new List<AuditFound>();
        foreach (var id in ids)
        {
            try
            {
                found.Add(new AuditFound(id, await db.Audit.SingleAsync(row => row.Id == id, ct)));
            }
            catch (Exception fault) when (IsUnreadable(fault))
            {
                found.Add(new AuditFound(id, null));
            }
        }

        return found;
    }

    /// <summary>What the conversions of a column say of a value that this program never writes.</summary>
    private static bool IsUnreadable(Exception fault) => fault is InvalidOperationException or FormatException or ArgumentException or InvalidCastException;

    private Task<bool> BeyondAsync(AuditHeadRow? head, CancellationToken ct) =>
        head is null ? Task.FromResult(false) : _transaction.ReadAsync(async db =>
        {
            var now = await db.AuditHead.AsNoTracking().SingleOrDefaultAsync(ct);
            return now?.Last == head.Last && await db.Audit.AnyAsync(row => row.Id > head.Last, ct);
        }, ct);

    /// <summary>Ids of audit rows that saved an event which its casus no longer has.</summary>
    private Task<List<long>> ShortJournalsAsync(CancellationToken ct) => _transaction.ReadAsync(db => db.Audit
        .Where(row => row.Result == AuditResult.Saved && row.Version != null
            && db.Casussen.Any(casus => casus.CasusId == row.CasusId)
            && row.Version > db.Journal.Count(happened => happened.CasusId == row.CasusId))
        .OrderBy(row => row.Id).Take(MostBreaks).Select(row => row.Id).ToListAsync(ct), ct);
}

/// <param name="Row">Null when it can't be read.</param>
internal sealed record AuditFound(long Id, AuditRow? Row);
