using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Meldcode.Storage;

/// <summary>
/// Gives one notice at a time to one worker. A claim is a transaction, and there is one writer at a time in either database,
/// so two workers never get the same one.
/// </summary>
internal sealed class NoticeClaims(NoticeCodec codec, NoticeDesk desk, TamperAlarm alarm, ILogger<NoticeClaims> log)
{
    private const int Page = 100;

    private static readonly TimeSpan BehindWorker = TimeSpan.FromSeconds(5);

    /// <summary>The next due notice that nobody has; acute danger first. Null when there is none.</summary>
    /// <param name="worker">Unique among all instances.</param>
    public async Task<long?> ClaimAsync(MeldcodeDbContext db, string worker, TimeSpan lease, DateTimeOffset now, CancellationToken ct)
    {
        var due = await db.Notices
            .Where(row => row.DueAt <= now && (row.LeaseUntil == null || row.LeaseUntil <= now))
            .OrderBy(row => row.DueAt).ThenBy(row => row.Id).Take(Page).ToListAsync(ct);
        var readable = new List<(NoticeRow Row, NoticePayload Payload)>();
        foreach (var row in due)
        {
            if (await OpenAsync(db, row, now, ct) is { } payload)
            {
                readable.Add((row, payload));
            }
        }

        foreach (var (row, payload) in readable.OrderByDescending(one => one.Payload.Kind is NoticeKind.AcuutGevaar))
        {
            if (await BlockerAsync(db, row, payload, ct) is { } before)
            {
                row.DueAt = before.DueAt > now ? before.DueAt : now + BehindWorker;
                continue;
            }

            (row.LeaseBy, row.LeaseUntil) = (worker, now + lease);
            return row.Id;
        }

        return null;
    }

    /// <summary>A notice that cannot be read is put aside at once: it will not become readable, and must not stop the others.</summary>
    private async Task<NoticePayload?> OpenAsync(MeldcodeDbContext db, NoticeRow row, DateTimeOffset now, CancellationToken ct)
    {
        try
        {
            return codec.Open(row);
        }
        catch (SealBrokenException fault)
        {
            alarm.Raise(db, fault, null, AuditAction.Outbox);
        }
        catch (InvalidDataException)
        {
            // Of another build, then; said below.
        }

        Log.NoticeUnreadable(log, row.Id);
        row.Failures++;
        await desk.ParkAsync(db, row, now, ct);
        return null;
    }

    /// <summary>
    /// What is told of a casus is told in order: as long as an earlier notice got through to nobody, the next one waits.
    /// Word to the owner does not wait for what is meant for others, and acute danger waits for nothing.
    /// </summary>
    private async Task<NoticeRow?> BlockerAsync(MeldcodeDbContext db, NoticeRow row, NoticePayload payload, CancellationToken ct)
    {
        if (row.CasusId is null || row.State is not NoticeState.Pending || payload.Kind is NoticeKind.AcuutGevaar)
        {
            return null;
        }

        var earlier = await db.Notices.AsNoTracking()
            .Where(other => other.CasusId == row.CasusId && other.Id < row.Id && other.State == NoticeState.Pending && other.DueAt != null)
            .OrderBy(other => other.Id).ToListAsync(ct);
        return earlier.Find(other => codec.TryOpen(other)?.IsForOwner == payload.IsForOwner);
    }
}
