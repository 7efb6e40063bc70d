using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Meldcode.Bot.Telemetry;
using Meldcode.Bot.Tests.Host;
using Meldcode.Bot.Tests.LocalClient;
using Meldcode.Bot.Workers;
using Meldcode.Emulators;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace Meldcode.Bot.Tests.Workers;

public sealed class CalendarTests
{
    private static readonly DateTimeOffset Morning = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    private static readonly CalendarEntry Minutely = CalendarEntry.Of<TurnJob>("turn", TimeSpan.FromMinutes(1), TimeSpan.Zero);

    private readonly ManualTime _time = new(Morning);
    private readonly Turns _turns = new();

    [Fact]
    public async Task Start_MinutesWereMissed_AreCaughtUpOnceAndTheTriggerGoesOn()
    {
        using var folder = new TemporaryFolder();
        await using (await Calendar.StartAsync(folder.FullPath, _time, _turns, Minutely))
        {
            await _turns.NextAsync();
        }

        _time.Advance(TimeSpan.FromMinutes(10));
        await using var again = await Calendar.StartAsync(folder.FullPath, _time, _turns, Minutely);
        await _turns.NextAsync();
        var next = (await again.TriggerAsync(Minutely)).NextFireTimeUtc;
        await again.StopAsync();

        Assert.Equal(2, _turns.Count("turn"));
        Assert.Equal(Morning.AddMinutes(11), next);
    }

    [Fact]
    public async Task Start_BeforeTheNextTime_KeepsThatTime()
    {
        using var folder = new TemporaryFolder();
        var late = Minutely with { First = TimeSpan.FromMinutes(5) };
        await using (await Calendar.StartAsync(folder.FullPath, _time, _turns, late))
        {
        }

        _time.Advance(TimeSpan.FromMinutes(2));
        await using var again = await Calendar.StartAsync(folder.FullPath, _time, _turns, late);

        Assert.Equal(Morning.AddMinutes(5), (await again.TriggerAsync(late)).NextFireTimeUtc);
        Assert.Empty(_turns.Done);
    }

    [Fact]
    public async Task Start_EntryOfEachStart_IsEnteredAnew()
    {
        using var folder = new TemporaryFolder();
        var daily = new CalendarEntry("daily", typeof(TurnJob), TimeSpan.FromHours(24), TimeSpan.FromMinutes(1)) { IsDoneAfterStart = true };
        await using (await Calendar.StartAsync(folder.FullPath, _time, _turns, daily))
        {
        }

        _time.Advance(TimeSpan.FromSeconds(30));
        await using var again = await Calendar.StartAsync(folder.FullPath, _time, _turns, daily);

        Assert.Equal(Morning.AddSeconds(90), (await again.TriggerAsync(daily)).NextFireTimeUtc);
    }

    [Fact]
    public async Task Start_IntervalChanged_TakesTheNewOne()
    {
        using var folder = new TemporaryFolder();
        await using (await Calendar.StartAsync(folder.FullPath, _time, _turns, Minutely))
        {
        }

        var hourly = Minutely with { Every = TimeSpan.FromHours(1) };
        await using var again = await Calendar.StartAsync(folder.FullPath, _time, _turns, hourly);

        Assert.Equal(TimeSpan.FromHours(1), (await again.TriggerAsync(hourly)).RepeatInterval);
    }

    [Fact]
    public async Task Execute_JobThrows_SaysItsTypeAndTheOthersGoOn()
    {
        using var folder = new TemporaryFolder();
        var failing = CalendarEntry.Of<FailingJob>("failing", TimeSpan.FromMinutes(1), TimeSpan.Zero);
        for (var round = 0; round < 2; round++)
        {
            await using var calendar = await Calendar.StartAsync(folder.FullPath, _time, _turns, failing, Minutely);
            await _turns.NextAsync();
            await _turns.NextAsync();
            await calendar.StopAsync();
            _time.Advance(TimeSpan.FromMinutes(10));

            Assert.Contains(calendar.Log.All, line => line.Contains("FailingJob failed (InvalidDataException)", StringComparison.Ordinal));
            Assert.All(calendar.Log.All, line => Assert.DoesNotContain("geheim", line, StringComparison.Ordinal));
        }

        Assert.Equal((2, 2), (_turns.Count("failing"), _turns.Count("turn")));
    }

    [Fact]
    public async Task Stop_WhileAJobRuns_AsksItToEndAndWaits()
    {
        using var folder = new TemporaryFolder();
        await using var calendar = await Calendar.StartAsync(
            folder.FullPath, _time, _turns, CalendarEntry.Of<LongJob>("long", TimeSpan.FromMinutes(1), TimeSpan.Zero));
        await _turns.NextAsync();

        await calendar.StopAsync();

        Assert.Equal(["begun", "ended"], _turns.Done);
    }

    [Fact]
    public async Task Stop_JobDoesNotEnd_WaitsNoLongerThanTheHost()
    {
        using var folder = new TemporaryFolder();
        await using var calendar = await Calendar.StartAsync(
            folder.FullPath, _time, _turns, CalendarEntry.Of<DeafJob>("deaf", TimeSpan.FromMinutes(1), TimeSpan.Zero));
        await _turns.NextAsync();
        using var patience = new CancellationTokenSource();

        var stopped = calendar.StopAsync(patience.Token);
        Assert.False(stopped.IsCompleted);
        await patience.CancelAsync();
        await stopped.WaitAsync(TimeSpan.FromSeconds(120), CancellationToken.None);

        Assert.False(_turns.Released.IsCompleted);
        _turns.Release();
    }

    /// <summary>A process that was killed told nobody that it stopped.</summary>
    [Fact]
    public async Task Start_WasKilledWhileAJobRan_DoesItAgain()
    {
        using var folder = new TemporaryFolder();
        var lasting = CalendarEntry.Of<LongJob>("long", TimeSpan.FromMinutes(1), TimeSpan.Zero);
        await using var killed = await Calendar.StartAsync(folder.FullPath, _time, _turns, lasting);
        await _turns.NextAsync();

        var (clock, turns) = (new ManualTime(Morning.AddMinutes(2)), new Turns());
        await using var again = await Calendar.StartAsync(folder.FullPath, clock, turns, lasting);
        await turns.NextAsync();

        Assert.Equal(["begun"], _turns.Done);
        Assert.Equal(["begun"], turns.Done);
    }

    [Theory]
    [InlineData(typeof(TurnJob), BotMeter.Ok)]
    [InlineData(typeof(FailingJob), BotMeter.Failed)]
    public async Task Execute_Job_IsCounted(Type job, string result)
    {
        using var folder = new TemporaryFolder();
        var seen = new ConcurrentQueue<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (found, l) =>
            {
                if (found.Name == "meldcode.calendar.runs")
                {
                    l.EnableMeasurementEvents(found);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) =>
            seen.Enqueue(string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))));
        listener.Start();

        await using (await Calendar.StartAsync(folder.FullPath, _time, _turns, new CalendarEntry("x", job, TimeSpan.FromMinutes(1), TimeSpan.Zero)))
        {
            await _turns.NextAsync();
        }

        // Instruments are of the process: other tests may be counted along.
        Assert.Contains($"job=other result={result}", seen);
    }

    [Fact]
    public async Task Host_Running_HasBothOnItsCalendar()
    {
        await using var bot = await RunningBot.StartAsync();
        var scheduler = await bot.Services.GetRequiredService<ISchedulerFactory>().GetScheduler(CancellationToken.None);

        var due = Assert.IsAssignableFrom<ISimpleTrigger>(await scheduler.GetTrigger(new TriggerKey(DueDatesJob.Name), CancellationToken.None));
        var retention = Assert.IsAssignableFrom<ISimpleTrigger>(await scheduler.GetTrigger(new TriggerKey(RetentionJob.Name), CancellationToken.None));

        Assert.Equal((TimeSpan.FromMinutes(1), TimeSpan.FromHours(24)), (due.RepeatInterval, retention.RepeatInterval));
        Assert.Equal(SchedulerStatus.Running, scheduler.Status);
        Assert.True(File.Exists(Path.Combine(bot.DataDirectory, "quartz.db")));
    }
}
