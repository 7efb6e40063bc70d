using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using Meldcode.Storage;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Bot.Workers;

/// <summary>
/// Handles notices one after the other. Wakes up at once for what this instance wrote, when one is due, and now and then for
/// what another instance left.
/// </summary>
internal sealed class NoticeWorker(NoticeRunner runner, NoticeSignal signal, EscalationOptions options, TimeProvider time, ILogger<NoticeWorker> log)
    : BackgroundService
{
    private const int IdLength = 8;

    /// <summary>Another one after each start: what an earlier process of this machine was doing is not this one's.</summary>
    private readonly string _name = string.Create(
        CultureInfo.InvariantCulture, $"{Environment.ProcessId}-{RandomNumberGenerator.GetHexString(IdLength, lowercase: true)}");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await HandleAsync(stoppingToken);
        }
    }

    private async Task HandleAsync(CancellationToken stop)
    {
        try
        {
            while (!stop.IsCancellationRequested && await runner.RunOneAsync(_name, stop))
            {
            }

            await signal.WaitAsync(Pause(await runner.NextDueAsync(stop)), time, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The bot stops; whatever was begun was ended or is written down.
        }
        catch (Exception fault) when (fault is DbException or DbUpdateException or InvalidOperationException or TimeoutException or IOException)
        {
            Log.WorkerFailed(log, nameof(NoticeWorker), fault.GetType().Name);
            await WaitAsync(TimeSpan.FromSeconds(options.PollSeconds), stop);
        }
    }

    private TimeSpan Pause(DateTimeOffset? next)
    {
        var longest = TimeSpan.FromSeconds(options.PollSeconds);
        var left = next - time.GetUtcNow();
        return left is not { } wait || wait > longest ? longest : wait > TimeSpan.FromMilliseconds(200) ? wait : TimeSpan.FromMilliseconds(200);
    }

    private async Task WaitAsync(TimeSpan pause, CancellationToken stop)
    {
        try
        {
            await Task.Delay(pause, time, stop);
        }
        catch (OperationCanceledException)
        {
            // Stopping.
        }
    }
}
