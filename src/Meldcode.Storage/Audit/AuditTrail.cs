using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Meldcode.Storage;

/// <summary>
/// Writes audit rows as the last thing in a transaction, behind the last row of the chain. Changing the head takes its
/// row lock, so transactions of several instances come one after the other here and the chain can't fork.
/// </summary>
internal sealed class AuditTrail(KeyRing ring, AuditOrigin origin, TimeProvider time, ILogger<AuditTrail> log)
{
    /// <summary>Rows between two lines in the log that say where the chain was.</summary>
    private const int AnchorEach = 1000;

    /// <summary>Saves all that was added to the context, and then its trail.</summary>
    public async Task SaveAsync(MeldcodeDbContext db, CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        if (db.Trail.Count == 0)
        {
            return;
        }

        var head = await LockAsync(db, ct);
        if (await WhereBrokenAsync(db, head, ct) is { } end)
        {
            Log.AuditHeadBroken(log, head.Last, end.Last);
            db.Trail.Insert(0, Broken(head.Last, end.Last));
            head = end;
        }

        Link(db.Trail, head);
        db.AddRange(db.Trail);
        await db.SaveChangesAsync(ct);
        await CloseAsync(db, head, ct);
        Anchor(head, db.Trail.Count);
    }

    /// <summary>A write that changes nothing: it is the lock.</summary>
    private static async Task<AuditHeadRow> LockAsync(MeldcodeDbContext db, CancellationToken ct)
    {
        await db.AuditHead.ExecuteUpdateAsync(set => set.SetProperty(head => head.Last, head => head.Last), ct);
        return await db.AuditHead.AsNoTracking().SingleOrDefaultAsync(ct) ?? await NewHeadAsync(db, ct);
    }

    /// <summary>Somebody took the head away: one that is not closed, which tells.</summary>
    private static async Task<AuditHeadRow> NewHeadAsync(MeldcodeDbContext db, CancellationToken ct)
    {
        var head = db.AuditHead.Add(new AuditHeadRow { Id = AuditHeadRow.Only, Last = -1, Hash = [], KeyId = "", Seal = [] });
        await db.SaveChangesAsync(ct);
        head.State = EntityState.Detached;
        return head.Entity;
    }

    private static Task<int> CloseAsync(MeldcodeDbContext db, AuditHeadRow closed, CancellationToken ct) =>
        db.AuditHead.ExecuteUpdateAsync(set => set
            .SetProperty(head => head.Last, closed.Last)
            .SetProperty(head => head.Hash, closed.Hash)
            .SetProperty(head => head.KeyId, closed.KeyId)
            .SetProperty(head => head.Seal, closed.Seal), ct);

    /// <summary>
    /// Whoever took rows off the end can't close the chain again. Going on from there unseen would do it for them; not
    /// going on at all would leave everybody without the bot. So it goes on, behind a row that says so.
    /// </summary>
    /// <returns>Null when the chain ends where it should; else the end that is there.</returns>
    private async Task<AuditHeadRow?> WhereBrokenAsync(MeldcodeDbContext db, AuditHeadRow head, CancellationToken ct)
    {
        var last = await db.Audit.OrderByDescending(row => row.Id).Select(row => new { row.Id, row.Hash }).FirstOrDefaultAsync(ct);
        var whole = head.Last == (last?.Id ?? 0) && AuditChain.IsClosed(head, ring) && (last is not null || !await db.SealingKeys.AnyAsync(ct));
        return whole ? null : new AuditHeadRow
        {
            Id = AuditHeadRow.Only,
            Last = last?.Id ?? 0,
            Hash = last?.Hash ?? AuditChain.Beginning,
            KeyId = "",
            Seal = [],
        };
    }

    private AuditRow Broken(long head, long last) => new()
    {
        At = time.GetUtcNow(),
        TenantId = "",
        OrganisatieId = "",
        PersonId = "system",
        Role = AuditRole.System,
        Action = AuditAction.Chain,
        Result = AuditResult.Tampered,
        Ground = AuditGround.Management,
        Detail = string.Create(CultureInfo.InvariantCulture, $"head {head}, last row {last}"),
    };

    private void Link(List<AuditRow> rows, AuditHeadRow head)
    {
        foreach (var row in rows)
        {
            row.Source = origin.Source;
            AuditChain.Link(row, head.Last + 1, head.Hash, ring.Active);
            AuditChain.Close(head, row.Id, row.Hash, ring.Active);
        }
    }

    private void Anchor(AuditHeadRow head, int added)
    {
        if (head.Last / AnchorEach != (head.Last - added) / AnchorEach)
        {
            Log.AuditAnchor(log, head.Last, Convert.ToHexStringLower(head.Hash));
        }
    }
}
