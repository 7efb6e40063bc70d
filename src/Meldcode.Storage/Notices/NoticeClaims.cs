using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Meldcode.Storage;

/// <summary>
/// Gives one notice at a time to one worker. A claim takes the row and passes over those that others are taking
/// (<see cref="StorageTransaction.TakeAsync"/>), so two workers never get the same one and never wait for each other.
/// </summary>
internal sealed class NoticeClaims(NoticeCodec codec, NoticeDesk desk, NoticeLocks locks, TamperAlarm alarm, ILogger<NoticeClaims> log)
{
    private const int Page = 100;

    private static readonly TimeSpan BehindWorker = TimeSpan.FromSeconds(5);

    /// <summary>The next due notice that nobody has; acute danger first. Null when there is none.</summary>
    /// <param name="worker">Unique among all instances.</param>
    public async Task<long?> ClaimAsync(MeldcodeDbContext db, string worker, TimeSpan lease, DateTimeOffset now, CancellationToken ct)
    {
        var due = await db.Notices.AsNoTracking()
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

        foreach (var (seen, payload) in readable.OrderByDescending(one => one.Payload.Kind is NoticeKind.AcuutGevaar))
        {
            if (await TakeAsync(db, seen, now, ct) is not { } row)
            {
                continue;
            }

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

    /// <returns>Null when somebody took it since it was seen.</returns>
    private async Task<NoticeRow?> TakeAsync(MeldcodeDbContext db, NoticeRow seen, DateTimeOffset now, CancellationToken ct) =>
        await locks.TakeAsync(db, seen.Id, ct) is { } row && row.DueAt <= now && (row.LeaseUntil is null || row.LeaseUntil <= now) ? row : null;

    /// <summary>A notice that cannot be read is put aside at once: it will not become readable, and must not stop the others.</summary>
    private async Task<NoticePayload?> OpenAsync(MeldcodeDbContext db, NoticeRow seen, DateTimeOffset now, CancellationToken ct)
    {
        SealBrokenException? broken = null;
        try
        {
            return codec.Open(seen);
        }
        catch (SealBrokenException fault)
        {
            broken = fault;
        }
        catch (InvalidDataException)
        {
            // Of another build, then; said below.
        }

        if (await TakeAsync(db, seen, now, ct) is { } row)
        {
            await PutAsideAsync(db, row, broken, now, ct);
        }

        return null;
    }

    private Task PutAsideAsync(MeldcodeDbContext db, NoticeRow row, SealBrokenException? broken, DateTimeOffset now, CancellationToken ct)
    {
        if (broken is not null)
        {
            alarm.Raise(db, broken, null, AuditAction.Outbox);
        }

        Log.NoticeUnreadable(log, row.Id);
        row.Failures++;
        return desk.ParkAsync(db, row, now, ct);
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
