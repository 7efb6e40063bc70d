using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>What a worker reads and writes of the notice that it has. Each call is one transaction, and fails softly when
/// the lease went to somebody else.</summary>
internal sealed class NoticeSteps(
    StorageTransaction transaction, NoticeLoader loader, NoticeDesk desk, NoticeLocks locks, EscalationOptions options, TimeProvider time)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(1);

    /// <returns>Null when this worker does not have it any more.</returns>
    public Task<LoadedNotice?> LoadAsync(long id, string worker, CancellationToken ct) => transaction.ReadAsync(
        async db => await db.Notices.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id && row.LeaseBy == worker, ct) is { } row
            ? await loader.LoadAsync(db, row, time.GetUtcNow(), ct) : null, ct);

    /// <returns>Whoever has it; null when it is not there any more.</returns>
    public Task<LoadedNotice?> LookAsync(long id, CancellationToken ct) => transaction.ReadAsync(
        async db => await db.Notices.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct) is { } row
            ? await loader.LoadAsync(db, row, time.GetUtcNow(), ct) : null, ct);

    /// <summary>Adds a line, unless somebody else added one meanwhile that changes what is to be done. What a try gave is
    /// always added: it happened.</summary>
    /// <returns>False when it was not added.</returns>
    public Task<bool> AppendAsync(LoadedNotice loaded, string worker, NoticeEntry entry, CancellationToken ct) => WriteAsync(loaded.Row.Id, worker, async (db, row) =>
    {
        var count = await db.NoticeEntries.CountAsync(line => line.Notice == row.Id, ct);
        var isResult = entry.Rung is not null && entry.Kind is not NoticeEntryKind.Trying;
        if (count != loaded.Entries.Count && !isResult)
        {
            return false;
        }

        desk.Append(db, row, count, entry);
        (row.Failures, row.LeaseUntil) = (entry.Kind is NoticeEntryKind.Trying ? row.Failures : 0, time.GetUtcNow() + options.Lease);
        if (row.State is NoticeState.Pending or NoticeState.Unreached && entry.Kind is NoticeEntryKind.Sent or NoticeEntryKind.Uncertain)
        {
            row.State = NoticeState.Waiting;
        }

        if (entry.Kind is NoticeEntryKind.OwnerTold && loaded.Casus is { } casus)
        {
            desk.Put(db, casus, loaded.Payload with { Kind = NoticeKind.PhoneYourself, Since = time.GetUtcNow(), Key = null, To = null }, time.GetUtcNow());
        }

        return true;
    }, ct);

    /// <summary>Lays it aside until then; at once when somebody did something with it meanwhile.</summary>
    public Task ReleaseAsync(LoadedNotice loaded, string worker, DateTimeOffset until, CancellationToken ct) => WriteAsync(loaded.Row.Id, worker, async (db, row) =>
    {
        var count = await db.NoticeEntries.CountAsync(line => line.Notice == row.Id, ct);
        (row.DueAt, row.LeaseBy, row.LeaseUntil) = (count == loaded.Entries.Count ? until : time.GetUtcNow(), null, null);
        return true;
    }, ct);

    public Task FinishAsync(LoadedNotice loaded, string worker, NoticeState state, CancellationToken ct) => WriteAsync(loaded.Row.Id, worker, async (db, row) =>
    {
        var count = await db.NoticeEntries.CountAsync(line => line.Notice == row.Id, ct);
        var current = count == loaded.Entries.Count;
        (row.State, row.DueAt) = current ? (state, default(DateTimeOffset?)) : (row.State, time.GetUtcNow());
        (row.LeaseBy, row.LeaseUntil, row.Failures) = (null, null, 0);
        return true;
    }, ct);

    /// <summary>After a fault: again later, and after too many put aside for the beheerder.</summary>
    /// <param name="forGood">It would fail the next time too.</param>
    public Task FailAsync(long id, string worker, bool forGood, CancellationToken ct) => WriteAsync(id, worker, async (db, row) =>
    {
        var now = time.GetUtcNow();
        row.Failures++;
        if (!forGood && row.Failures < options.MaxFailures)
        {
            (row.LeaseBy, row.LeaseUntil, row.ChangedAt) = (null, null, now);
            row.DueAt = now + (FirstPause * Math.Pow(2, Math.Min(row.Failures - 1, 6)));
            return true;
        }

        var lines = await db.NoticeEntries.CountAsync(line => line.Notice == row.Id, ct);
        desk.Append(db, row, lines, new NoticeEntry(now, NoticeEntryKind.Parked, null));
        await desk.ParkAsync(db, row, now, ct);
        return true;
    }, ct);

    private Task<bool> WriteAsync(long id, string worker, Func<MeldcodeDbContext, NoticeRow, Task<bool>> write, CancellationToken ct) => transaction.RunAsync(
        async db => await locks.HoldAsync(db, id, ct) is { } row && row.LeaseBy == worker && await write(db, row), ct);
}
