using Meldcode.Bot.Tests.LocalClient;
using Meldcode.Bot.Workers;
using Meldcode.Emulators;
using Microsoft.Data.Sqlite;

namespace Meldcode.Bot.Tests.Workers;

/// <summary>The schedule's file beside SQLite: whatever happens to it, the bot starts and the jobs are done.</summary>
public sealed class CalendarFileTests : IDisposable
{
    private const string MadeAnew = "3102 ";

    private static readonly DateTimeOffset Morning = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    private static readonly CalendarEntry Minutely = CalendarEntry.Of<TurnJob>("turn", TimeSpan.FromMinutes(1), TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();
    private readonly ManualTime _time = new(Morning);
    private readonly Turns _turns = new();

    private string File => Path.Combine(_folder.FullPath, "quartz.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Start_IsNoDatabase_IsMadeAnew()
    {
        _folder.Write("quartz.db", "geen database, maar een brief die lang genoeg is om er een te kunnen zijn");

        await RestartsAsync(MadeAnew + "The file of the schedule cannot be used (SQLite 26)");
    }

    [Fact]
    public async Task Start_IsDamagedInside_IsMadeAnew()
    {
        await RunAsync();
        await using (var stream = new FileStream(File, FileMode.Open))
        {
            // All pages but the first, which says how many there are.
            stream.Position = 4096;
            await stream.WriteAsync(Enumerable.Repeat((byte)0x5A, (int)stream.Length - 4096).ToArray());
        }

        await RestartsAsync(MadeAnew);
    }

    [Fact]
    public async Task Start_IsCutOff_IsMadeAnew()
    {
        await RunAsync();
        await using (var stream = new FileStream(File, FileMode.Open))
        {
            stream.SetLength(stream.Length / 2);
        }

        await RestartsAsync(MadeAnew);
    }

    /// <summary>Another version of Quartz may have other columns, and adds none to tables that are there.</summary>
    [Fact]
    public async Task Start_IsOfAnotherVersion_IsMadeAnew()
    {
        await RunAsync();
        await ExecuteAsync("ALTER TABLE qrtz_triggers DROP COLUMN misfire_orig_fire_time; PRAGMA user_version = 4006000");

        await RestartsAsync(MadeAnew + "The file of the schedule cannot be used (of another version)");
    }

    [Fact]
    public async Task Start_IsGone_IsMadeAnewWithoutAWord()
    {
        await RunAsync();
        System.IO.File.Delete(File);
        _folder.Write("quartz.db-wal", "wat er van een ander bestand over is");

        Assert.DoesNotContain(await RunAsync(), line => line.StartsWith(MadeAnew, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Start_IsWell_IsKept()
    {
        await RunAsync();

        Assert.DoesNotContain(await RunAsync(), line => line.StartsWith(MadeAnew, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_Files_AreForTheirOwnerOnly()
    {
        await using var calendar = await Calendar.StartAsync(_folder.FullPath, _time, _turns, Minutely);
        await _turns.NextAsync();

        var files = Directory.GetFiles(_folder.FullPath, "quartz.db*");

        Assert.Contains(File + "-wal", files);
        Assert.All(files, file => Assert.True(
            OperatingSystem.IsWindows() || System.IO.File.GetUnixFileMode(file) == (UnixFileMode.UserRead | UnixFileMode.UserWrite), file));
    }

    [Fact]
    public async Task Run_Jobs_LeaveNamesAndTimesOnly()
    {
        await RunAsync();

        Assert.Equal("turn 1", await ExecuteAsync("SELECT job_name || ' ' || (job_data IS NULL AND description IS NULL) FROM qrtz_job_details"));
        Assert.Equal("turn 1", await ExecuteAsync("SELECT trigger_name || ' ' || (job_data IS NULL AND description IS NULL) FROM qrtz_triggers"));
        Assert.Equal(0L, await ExecuteAsync("SELECT (SELECT count(*) FROM qrtz_blob_triggers) + (SELECT count(*) FROM qrtz_calendars)"));
    }

    private async Task RestartsAsync(string said)
    {
        Assert.Contains(await RunAsync(), line => line.StartsWith(said, StringComparison.Ordinal));
        Assert.Equal("ok", await ExecuteAsync("PRAGMA integrity_check"));
    }

    /// <summary>From start to stop, with a turn in between; nothing of it is open afterwards.</summary>
    private async Task<IReadOnlyList<string>> RunAsync()
    {
        var calendar = await Calendar.StartAsync(_folder.FullPath, _time, _turns, Minutely);
        await _turns.NextAsync();
        await using var source = calendar.Connections();
        await using var connection = Assert.IsType<SqliteConnection>(source.CreateConnection());
        await calendar.DisposeAsync();
        SqliteConnection.ClearPool(connection);
        _time.Advance(TimeSpan.FromMinutes(1));
        return calendar.Log.All;
    }

    private async Task<object?> ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
