using Meldcode.Domain;
using Microsoft.Extensions.Logging;

namespace Meldcode.Storage;

/// <summary>Calls a rung once, and turns whatever comes of it into a line.</summary>
internal sealed class RungCalls(
    IEnumerable<IRung> rungs, IEnumerable<IAbsence> absence, RungCircuits circuits, EscalationOptions options, TimeProvider time, ILogger<RungCalls> log)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    private readonly Dictionary<Rung, IRung> _rungs = rungs.ToDictionary(rung => rung.Kind);

    /// <summary>Why this is not to be tried now after all: the calendar says that the person is away, or the rung is closed for everybody.</summary>
    public async Task<NoticeEntry?> ObstacleAsync(LoadedNotice loaded, LadderStep.Try step, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        if (await AwayUntilAsync(loaded, step.Receiver, ct) is { } until && until > now)
        {
            return new NoticeEntry(now, NoticeEntryKind.Skipped, step.Receiver) { Skip = SkipReason.Away, Until = until };
        }

        return circuits.ClosedUntil(step.Rung) is { } closed
            ? new NoticeEntry(now, NoticeEntryKind.Delayed, step.Receiver) { Rung = step.Rung, Fault = RungFault.Outage, Until = Together(now, closed) }
            : null;
    }

    /// <summary>Notices that wait for a closed rung look again together, and for all their rungs at once: not every one in its own second.</summary>
    private static DateTimeOffset Together(DateTimeOffset now, DateTimeOffset closed)
    {
        var left = closed - now;
        var grid = left > FirstPause ? (left < LongestPause ? left : LongestPause) : FirstPause;
        var late = new TimeSpan(closed.Ticks % grid.Ticks);
        return late == TimeSpan.Zero ? closed : closed + grid - late;
    }

    public async Task<NoticeEntry> TryAsync(LoadedNotice loaded, LadderStep.Try step)
    {
        var began = time.GetTimestamp();
        var notice = loaded.Notice with { MaybeDouble = step.MaybeDouble };
        var result = _rungs.TryGetValue(step.Rung, out var rung)
            ? await CallAsync(rung, notice, step.Receiver)
            : new RungResult.Unavailable(RungFault.NotConfigured);
        circuits.Record(step.Rung, result);
        Log.RungTried(log, loaded.Row.NoticeId, step.Rung, result.GetType().Name, time.GetElapsedTime(began).TotalMilliseconds);
        return Entry(loaded, step, result);
    }

    /// <summary>Asked only of who is about to hear of it for the first time; a test goes to whoever was named.</summary>
    private async Task<DateTimeOffset?> AwayUntilAsync(LoadedNotice loaded, Receiver receiver, CancellationToken ct)
    {
        if (loaded.Payload.To is null || receiver.PersonId is not { } person || loaded.Entries.Any(entry => entry.To == receiver))
        {
            return null;
        }

        foreach (var calendar in absence)
        {
            if (await calendar.AwayUntilAsync(loaded.Row.TenantId, person, ct) is { } until)
            {
                return until;
            }
        }

        return null;
    }

    /// <summary>Stopping the bot does not cut off a call: it might have arrived, and would be made again.</summary>
    private async Task<RungResult> CallAsync(IRung rung, Notice notice, Receiver receiver)
    {
        using var tooLong = new CancellationTokenSource(TimeSpan.FromSeconds(options.TryTimeoutSeconds), time);
        try
        {
            return await rung.TryAsync(notice, receiver, tooLong.Token);
        }
        catch (OperationCanceledException) when (tooLong.IsCancellationRequested)
        {
            return new RungResult.Uncertain(RungFault.Timeout);
        }
    }

    private NoticeEntry Entry(LoadedNotice loaded, LadderStep.Try step, RungResult result)
    {
        var now = time.GetUtcNow();
        var entry = new NoticeEntry(now, NoticeEntryKind.Sent, step.Receiver) { Rung = step.Rung, MaybeDouble = step.MaybeDouble };
        return result switch
        {
            RungResult.Sent(var reference) => entry with { Reference = reference },
            RungResult.Uncertain(var fault) => entry with { Kind = NoticeEntryKind.Uncertain, Fault = fault },
            RungResult.Unavailable(var fault) => entry with { Kind = NoticeEntryKind.Unavailable, Fault = fault },
            RungResult.Later(var after, var fault) => entry with { Kind = NoticeEntryKind.Delayed, Fault = fault, Until = now + Pause(loaded, step, after) },
            _ => throw new InvalidOperationException($"unknown result {result.GetType().Name}"),
        };
    }

    /// <summary>Never earlier than the other side asks; later and later when it keeps asking.</summary>
    private static TimeSpan Pause(LoadedNotice loaded, LadderStep.Try step, TimeSpan asked)
    {
        var before = loaded.Entries.Reverse().Where(entry => entry.To == step.Receiver && entry.Rung == step.Rung)
            .TakeWhile(entry => entry.Kind is NoticeEntryKind.Delayed or NoticeEntryKind.Trying)
            .Count(entry => entry.Kind is NoticeEntryKind.Delayed);
        var own = before == 0 ? TimeSpan.Zero : FirstPause * Math.Pow(2, Math.Min(before, 10));
        own = own < LongestPause ? own : LongestPause;
        return asked > own ? asked : own;
    }
}
