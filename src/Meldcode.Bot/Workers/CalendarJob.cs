using Meldcode.Bot.Telemetry;
using Quartz;

namespace Meldcode.Bot.Workers;

/// <summary>What is done when its time has come. It knows its name only: what there is to do is in the storage.</summary>
/// <param name="name">By which it is counted.</param>
[DisallowConcurrentExecution]
internal abstract class CalendarJob(string name, ILogger log) : IJob
{
    /// <summary>What fails is told by its type, and has its next turn as if it had not; nobody else waits for it.</summary>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await RunAsync(cancellationToken);
            BotMeter.Worked(name, BotMeter.Ok);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The bot stops.
        }
        catch (Exception fault)
        {
            Failed(log, fault.GetType().Name);
            BotMeter.Worked(name, BotMeter.Failed);
        }
    }

    protected abstract Task RunAsync(CancellationToken ct);

    protected virtual void Failed(ILogger logger, string fault) => Log.WorkerFailed(logger, GetType().Name, fault);
}
