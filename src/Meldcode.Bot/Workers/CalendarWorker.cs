using Meldcode.Storage;
using Quartz;

namespace Meldcode.Bot.Workers;

/// <summary>
/// Enters what has to be done again and again, and lets Quartz keep the time. What is in the store already keeps its time,
/// so that what was missed while nothing ran is done once at the next start.
/// </summary>
internal sealed class CalendarWorker(
    ISchedulerFactory schedulers, ScheduleStore store, IEnumerable<CalendarEntry> entries, TimeProvider time)
    : IHostedService, IAsyncDisposable
{
    private static readonly Version Quartz = typeof(IScheduler).Assembly.GetName().Version!;

    private IScheduler? _scheduler;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await store.PrepareAsync(Quartz, cancellationToken);
        _scheduler = await schedulers.GetScheduler(cancellationToken);
        foreach (var entry in entries)
        {
            await EnterAsync(_scheduler, entry, cancellationToken);
        }

        await _scheduler.Start(cancellationToken);
    }

    /// <summary>Waits for what is being done, as long as the host has patience.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            await (_scheduler?.Shutdown(waitForJobsToComplete: true, cancellationToken).AsTask() ?? Task.CompletedTask).WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // What is done twice because of it changes nothing.
        }
    }

    /// <summary>A host that goes without having been stopped takes the calendar along.</summary>
    public ValueTask DisposeAsync() => _scheduler?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>The job is entered anew, since a version may call its class differently; its time only when it changed.</summary>
    private async Task EnterAsync(IScheduler scheduler, CalendarEntry entry, CancellationToken ct)
    {
        var job = JobBuilder.Create().OfType(entry.Job).WithIdentity(entry.JobKey).StoreDurably().Build();
        await scheduler.AddJob(job, new AddJobOptions { Replace = true }, ct);
        var known = await scheduler.GetTrigger(entry.TriggerKey, ct);
        if (known is not null && !entry.IsDoneAfterStart && await KeepsTimeAsync(scheduler, entry, known, ct))
        {
            return;
        }

        try
        {
            await scheduler.ScheduleJob(Trigger(entry), new ScheduleJobOptions { Replace = known is not null }, ct);
        }
        catch (ObjectAlreadyExistsException)
        {
            // Another instance that starts now entered it, and may have begun with it.
        }
    }

    private static async Task<bool> KeepsTimeAsync(IScheduler scheduler, CalendarEntry entry, ITrigger known, CancellationToken ct) =>
        known is ISimpleTrigger simple
        && simple.RepeatInterval == entry.Every
        && await scheduler.GetTriggerState(entry.TriggerKey, ct) is not (TriggerState.Error or TriggerState.Complete);

    /// <summary>However many times were missed: once, at once, and then at its intervals.</summary>
    private ITrigger Trigger(CalendarEntry entry) => TriggerBuilder.Create(time)
        .WithIdentity(entry.TriggerKey)
        .ForJob(entry.JobKey)
        .StartAt(time.GetUtcNow() + entry.First)
        .WithSchedule(SimpleScheduleBuilder.Create()
            .WithInterval(entry.Every)
            .RepeatForever()
            .WithMisfireInstruction(SimpleTriggerMisfireInstruction.NowWithExistingCount))
        .Build();
}
