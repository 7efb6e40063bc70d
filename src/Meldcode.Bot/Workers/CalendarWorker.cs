using System.Data.Common;
using Meldcode.Storage;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Bot.Workers;

/// <summary>Brings up what is due. Due dates are mornings of working days: a minute late is on time.</summary>
internal sealed class CalendarWorker(DueDates dates, TimeProvider time, ILogger<CalendarWorker> log) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, time);
        try
        {
            do
            {
                await TellAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The bot stops.
        }
    }

    private async Task TellAsync(CancellationToken stop)
    {
        try
        {
            await dates.TellAsync(stop);
        }
        catch (Exception fault) when (fault is DbException or DbUpdateException or InvalidOperationException or TimeoutException or IOException)
        {
            Log.WorkerFailed(log, nameof(CalendarWorker), fault.GetType().Name);
        }
    }
}
