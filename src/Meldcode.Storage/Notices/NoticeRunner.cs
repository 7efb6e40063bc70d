using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Meldcode.Storage;

/// <summary>
/// Takes the next due notice and does with it what the ladder says, until it has to wait. Each step is written before the
/// next one: what a killed process was doing can be read from the journal, and is done again at least once.
/// </summary>
public sealed class NoticeRunner
{
    private readonly StorageTransaction _transaction;
    private readonly NoticeClaims _claims;
    private readonly NoticeSteps _steps;
    private readonly RungCalls _calls;
    private readonly IReadOnlyList<INoticeWatcher> _watchers;
    private readonly TamperAlarm _alarm;
    private readonly EscalationOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger<NoticeRunner> _log;

    internal NoticeRunner(
        StorageTransaction transaction,
        NoticeClaims claims,
        NoticeSteps steps,
        RungCalls calls,
        IEnumerable<INoticeWatcher> watchers,
        TamperAlarm alarm,
        EscalationOptions options,
        TimeProvider time,
        ILogger<NoticeRunner> log) =>
        (_transaction, _claims, _steps, _calls, _watchers, _alarm, _options, _time, _log) =
            (transaction, claims, steps, calls, [.. watchers], alarm, options, time, log);

    /// <summary>Handles one notice.</summary>
    /// <param name="worker">Unique among all instances.</param>
    /// <param name="stop">Ends between two steps; a call that has begun is waited for.</param>
    /// <returns>False when none is due.</returns>
    public async Task<bool> RunOneAsync(string worker, CancellationToken stop)
    {
        if (await _transaction.TakeAsync(db => _claims.ClaimAsync(db, worker, _options.Lease, _time.GetUtcNow(), stop), stop) is not { } id)
        {
            return false;
        }

        try
        {
            await ClimbAsync(id, worker, stop);
        }
        catch (SealBrokenException fault)
        {
            await _alarm.RaiseAsync(fault, null, AuditAction.Outbox, CancellationToken.None);
            await _steps.FailAsync(id, worker, forGood: true, CancellationToken.None);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Whatever it was must not stop the other notices. Only its type: a message may quote what is stored.
            Log.NoticeFailed(_log, id, fault.GetType().Name);
            await _steps.FailAsync(id, worker, forGood: false, CancellationToken.None);
        }

        return true;
    }

    /// <returns>When the next notice is due, UTC; null when none is.</returns>
    public async Task<DateTimeOffset?> NextDueAsync(CancellationToken ct)
    {
        var next = await _transaction.ReadAsync(
            db => db.Notices.Where(row => row.DueAt != null).OrderBy(row => row.DueAt).Select(row => row.DueAt).FirstOrDefaultAsync(ct), ct);
        StorageMeter.OutboxLooked(next, _time.GetUtcNow());
        return next;
    }

    private async Task ClimbAsync(long id, string worker, CancellationToken stop)
    {
        var postponed = new List<NoticeEntry>();
        bool? moved = null;
        while (await _steps.LoadAsync(id, worker, stop) is { } loaded)
        {
            await TellAsync(loaded, moved ?? IsSomebodys(loaded), stop);
            var view = loaded.View(_options.Terms, _time.GetUtcNow());
            switch (Ladder.Next(view with { Entries = [.. view.Entries, .. postponed] }))
            {
                case LadderStep.Try step when await _calls.ObstacleAsync(loaded, step, stop) is { } obstacle:
                    moved = await WriteOrKeepAsync(loaded, worker, obstacle, postponed, stop);
                    break;
                case LadderStep.Try step:
                    moved = await TryAsync(loaded, worker, step, stop);
                    break;
                case LadderStep.Write(var entry):
                    moved = await _steps.AppendAsync(loaded, worker, entry, stop);
                    break;
                case LadderStep.Wait(var until):
                    await _steps.ReleaseAsync(loaded, worker, until, stop);
                    await TellAfterAsync(loaded, stop);
                    return;
                case LadderStep.Finish(var state):
                    await FinishAsync(loaded, worker, state, stop);
                    return;
            }

            if (stop.IsCancellationRequested)
            {
                await _steps.ReleaseAsync(loaded, worker, _time.GetUtcNow(), CancellationToken.None);
                return;
            }
        }
    }

    /// <summary>That it is being tried is on disk before the call, and what came of it right after.</summary>
    private async Task<bool> TryAsync(LoadedNotice loaded, string worker, LadderStep.Try step, CancellationToken stop)
    {
        var trying = new NoticeEntry(_time.GetUtcNow(), NoticeEntryKind.Trying, step.Receiver) { Rung = step.Rung, MaybeDouble = step.MaybeDouble };
        if (!await _steps.AppendAsync(loaded, worker, trying, stop))
        {
            return false;
        }

        var result = await _calls.TryAsync(loaded, step);
        return await _steps.AppendAsync(loaded with { Entries = [.. loaded.Entries, trying] }, worker, result, CancellationToken.None);
    }

    /// <summary>A rung that is closed for everybody is written down once, not at every look.</summary>
    private async Task<bool> WriteOrKeepAsync(
        LoadedNotice loaded, string worker, NoticeEntry obstacle, List<NoticeEntry> postponed, CancellationToken stop)
    {
        var last = loaded.Entries.LastOrDefault(entry => entry.To == obstacle.To && entry.Rung == obstacle.Rung);
        if (obstacle.Kind is NoticeEntryKind.Delayed && last is { Kind: NoticeEntryKind.Delayed })
        {
            postponed.Add(obstacle);
            return false;
        }

        return await _steps.AppendAsync(loaded, worker, obstacle, stop);
    }

    private async Task FinishAsync(LoadedNotice loaded, string worker, NoticeState state, CancellationToken stop)
    {
        await _steps.FinishAsync(loaded, worker, state, stop);
        if (state != loaded.Row.State)
        {
            await TellAfterAsync(loaded, stop);
        }
    }

    /// <summary>What a person did woke the worker, and nobody heard of it yet; what a worker did was told when it happened.</summary>
    private static bool IsSomebodys(LoadedNotice loaded) => loaded.Entries.Count > 0 && loaded.Entries[^1].Kind
        is NoticeEntryKind.Seen or NoticeEntryKind.TakenUp or NoticeEntryKind.PassedOn or NoticeEntryKind.ContactAsked or NoticeEntryKind.Retried;

    /// <summary>What happens next, and when, is known only now.</summary>
    private async Task TellAfterAsync(LoadedNotice loaded, CancellationToken stop)
    {
        if (await _steps.LookAsync(loaded.Row.Id, stop) is { } after)
        {
            await TellAsync(after, true, stop);
        }
    }

    /// <summary>Cards in people's chats follow; what happened does not depend on them.</summary>
    private async Task TellAsync(LoadedNotice loaded, bool moved, CancellationToken ct)
    {
        foreach (var watcher in moved ? _watchers : [])
        {
            await watcher.MovedAsync(loaded.Status, ct);
        }
    }
}
