using System.Data.Common;
using Meldcode.Storage;
using Microsoft.Extensions.Options;

namespace Meldcode.Bot.Telemetry;

/// <summary>Looks from time to time how long notices have waited, beside the worker: one that hangs cannot tell that it does.</summary>
internal sealed class OutboxWatch(NoticeRunner runner, IOptions<TelemetryOptions> options, TimeProvider time) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.IntervalSeconds), time);
        do
        {
            await LookAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Looking measures. That the storage is down is said by others.</summary>
    private async Task LookAsync(CancellationToken stop)
    {
        try
        {
            await runner.NextDueAsync(stop);
        }
        catch (Exception fault) when (fault is DbException or InvalidOperationException or TimeoutException or IOException)
        {
        }
    }
}
