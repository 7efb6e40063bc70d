using Meldcode.Bot.Workers;
using Meldcode.Emulators;

namespace Meldcode.Bot.Tests.Workers;

/// <summary>Several instances on one PostgreSQL, each as it is in a process of its own.</summary>
public sealed class CalendarClusterTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Morning = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    private static readonly CalendarEntry Minutely = CalendarEntry.Of<TurnJob>("turn", TimeSpan.FromMinutes(1), TimeSpan.Zero);

    private static readonly CalendarEntry Noted = new("noted", typeof(NotedJob), TimeSpan.FromMinutes(1), TimeSpan.Zero);

    private static readonly CalendarEntry Long = CalendarEntry.Of<LongJob>("long", TimeSpan.FromMinutes(1), TimeSpan.Zero);

    private readonly ManualTime _time = new(Morning);
    private readonly Turns _turns = new();
    private CalendarDatabase _database = null!;

    public async Task InitializeAsync() => _database = await CalendarDatabase.CreateAsync();

    public async Task DisposeAsync() => await _database.DisposeAsync();

    /// <summary>On tables in which nothing is: not a job, and not the rows that they lock to have a turn. The clock stands still meanwhile.</summary>
    [Fact]
    public async Task Start_TwoAtTheSameMoment_BothComeUpAndOneDoesIt()
    {
        await MigrateAsync();
        for (var round = 0; round < 5; round++)
        {
            await _database.RunAsync("TRUNCATE qrtz_job_details, qrtz_triggers, qrtz_simple_triggers, qrtz_cron_triggers, qrtz_simprop_triggers, "
                + "qrtz_blob_triggers, qrtz_fired_triggers, qrtz_scheduler_state, qrtz_locks");

            var instances = await StartBothAsync();
            await _turns.NextAsync();

            Assert.All(instances, instance => Assert.True(instance.IsRunning));
            await StopAsync(instances);
            Assert.Equal(round + 1, _turns.Done.Count);
        }
    }

    [Fact]
    public async Task Start_TwoAfterBothWereDown_CatchUpOnce()
    {
        var first = await StartAsync(Minutely);
        await _turns.NextAsync();
        await StopAsync(first);
        for (var round = 0; round < 5; round++)
        {
            _time.Advance(TimeSpan.FromMinutes(10));

            var instances = await StartBothAsync();
            await _turns.NextAsync();

            Assert.Equal(_time.GetUtcNow().AddMinutes(1), (await instances[0].TriggerAsync(Minutely)).NextFireTimeUtc);
            await StopAsync(instances);
            Assert.Equal(round + 2, _turns.Done.Count);
        }
    }

    [Fact]
    public async Task Run_TwoInstances_EachTimeIsDoneOnce()
    {
        var instances = new[] { await StartAsync(Noted), await StartAsync(Noted) };
        await _turns.NextAsync(_time);
        for (var minute = 0; minute < 20; minute++)
        {
            _time.Advance(TimeSpan.FromMinutes(1));
            await _turns.NextAsync(_time);
        }

        await StopAsync(instances);

        Assert.True(_turns.Done.Count > 20);
        Assert.Equal(_turns.Done.Distinct(StringComparer.Ordinal), _turns.Done);
    }

    /// <summary>Whose clock stands still gives no sign of life any more, as when it was killed.</summary>
    [Fact]
    public async Task Run_OneOfTwoIsKilledAtWork_TheOtherTakesOver()
    {
        var (clock, turns) = (new ManualTime(Morning), new Turns());
        await using var killed = await StartAsync(Long);
        await _turns.NextAsync();
        await using var other = await Calendar.StartAsync(_database.Settings, clock, turns, Long);
        Assert.Empty(turns.Done);

        await turns.NextAsync(clock);

        Assert.Equal("begun", turns.Done[0]);
        Assert.Equal(["begun"], _turns.Done);
    }

    [Fact]
    public async Task Run_Jobs_LeaveNamesAndTimesOnly()
    {
        await using var calendar = await StartAsync(Minutely, Long);
        await _turns.NextAsync();
        await _turns.NextAsync();

        Assert.Equal(["long", "turn"], await _database.RowsAsync("SELECT job_name FROM qrtz_job_details WHERE job_data IS NULL AND description IS NULL ORDER BY 1"));
        Assert.Equal(["long", "turn"], await _database.RowsAsync("SELECT trigger_name FROM qrtz_triggers WHERE job_data IS NULL AND description IS NULL ORDER BY 1"));
        Assert.Empty(await _database.RowsAsync("SELECT trigger_name FROM qrtz_blob_triggers UNION ALL SELECT calendar_name FROM qrtz_calendars"));
        Assert.Empty(await _database.RowsAsync("SELECT entry_id FROM qrtz_fired_triggers WHERE progress_message IS NOT NULL"));
    }

    /// <summary>Whoever hangs while it has the locks loses them, on each connection of the pool however often it was used.</summary>
    [Fact]
    public async Task Connections_UsedAgain_DoNotHangWithALock()
    {
        await using var calendar = await StartAsync();
        await using var source = calendar.Connections();
        for (var use = 0; use < 2; use++)
        {
            await using var command = source.CreateCommand("SHOW idle_in_transaction_session_timeout");
            Assert.Equal("30s", await command.ExecuteScalarAsync());
        }
    }

    private async Task MigrateAsync() => await StopAsync(await StartAsync());

    private async Task<Calendar[]> StartBothAsync() =>
        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => StartAsync(Minutely)))).WaitAsync(TimeSpan.FromSeconds(120));

    private Task<Calendar> StartAsync(params CalendarEntry[] entries) => Calendar.StartAsync(_database.Settings, _time, _turns, entries);

    private static async Task StopAsync(params Calendar[] calendars)
    {
        foreach (var calendar in calendars)
        {
            await calendar.DisposeAsync();
        }
    }
}
