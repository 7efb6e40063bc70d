using Meldcode.Domain;

namespace Meldcode.Bot.Workers;

/// <summary>Once a day, and a minute after each start: erases what is past its term, and tidies the files after what was erased before.</summary>
internal sealed class RetentionWorker(ICasusErasure erasure, TimeProvider time, ILogger<RetentionWorker> log) : BackgroundService
{
    private static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Again = TimeSpan.FromHours(24);

    /// <summary>What fails today is tried tomorrow: nothing is kept a day too short by that.</summary>
    internal async Task RunOnceAsync(CancellationToken ct)
    {
        try
        {
            Log.Erased(log, await erasure.EraseOverdueAsync(ct));
        }
        catch (Exception fault) when (!ct.IsCancellationRequested)
        {
            Log.NotErased(log, fault.GetType().Name);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(AfterStart, time, stoppingToken);
        using var day = new PeriodicTimer(Again, time);
        do
        {
            await RunOnceAsync(stoppingToken);
        }
        while (await day.WaitForNextTickAsync(stoppingToken));
    }
}
