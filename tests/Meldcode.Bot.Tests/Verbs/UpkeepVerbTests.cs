using Meldcode.Bot.Tests.Host;
using Meldcode.Bot.Tests.LocalClient;
using Meldcode.Storage;
using Meldcode.TestKit.Databases;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Meldcode.Bot.Tests.Verbs;

public sealed class UpkeepVerbTests : IAsyncLifetime
{
    private readonly string _key = NewKey.Make();
    private readonly TemporaryFolder _folder = new();
    private readonly string _database = $"meldcode-{Path.GetRandomFileName()}";

    private string File => Path.Combine(_folder.FullPath, "meldcode.db");

    private string Copy => Path.Combine(_folder.FullPath, "copy.db");

    public Task InitializeAsync() => OnServerAsync($"CREATE DATABASE \"{_database}\"");

    [Fact]
    public async Task Migrate_FileOfABotThatStopped_MovesItAndTheBotStartsOnPostgres()
    {
        await StartOnceAsync();

        var run = await StorageVerbRun.OfAsync(["migrate", "--from", File, .. await PostgresAsync(_key)]);
        var lines = run.Output.Split('\n');

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches("^bot_state\t1\t[0-9a-f]{64}$", lines.Single(line => line.StartsWith("bot_state", StringComparison.Ordinal)));
        Assert.Contains("Aantal en inhoud van elke tabel zijn vergeleken.", run.Output, StringComparison.Ordinal);
        await using var bot = await RunningBot.StartAsync(null, [.. await PostgresAsync(_key)]);
        Assert.Equal(System.Net.HttpStatusCode.OK, await bot.StatusAsync("GET", "/health/ready"));
    }

    [Fact]
    public async Task Migrate_Twice_SaysThatItWasDone()
    {
        await StartOnceAsync();
        await StorageVerbRun.OfAsync(["migrate", "--from", File, .. await PostgresAsync(_key)]);

        var run = await StorageVerbRun.OfAsync(["migrate", "--from", File, .. await PostgresAsync(_key)]);

        Assert.Equal((1, "", $"{File} is al overgezet.\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task Migrate_BotRuns_SaysThatItMustStop()
    {
        await using var bot = await RunningBot.StartAsync(null, [.. Sqlite(_key)]);

        var run = await StorageVerbRun.OfAsync(["migrate", "--from", File, .. await PostgresAsync(_key)]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"{File} is in gebruik. Stop de bot", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrate_OtherKey_SaysThatTheBotCannotReadIt()
    {
        await StartOnceAsync();

        var run = await StorageVerbRun.OfAsync(["migrate", "--from", File, .. await PostgresAsync(NewKey.Make())]);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("Alles is overgezet, maar de bot kan er nog niet bij:\nKeys: sleutel 'a'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrate_WithoutPostgres_SaysWhatToSet()
    {
        await StartOnceAsync();

        var run = await StorageVerbRun.OfAsync(["migrate", "--from", File, .. Sqlite(_key)]);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("Storage:Provider: zet deze op postgres", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("migrate", "Noem het bestand: migrate --from ")]
    [InlineData("backup", "Noem het bestand: backup --to ")]
    public async Task Answer_WithoutFile_AsksForOne(string verb, string expected)
    {
        var run = await StorageVerbRun.OfAsync(verb);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Backup_BotRuns_MakesACopyAndTellsItsHash()
    {
        await using var bot = await RunningBot.StartAsync(null, [.. Sqlite(_key)]);

        var run = await StorageVerbRun.OfAsync(["backup", "--to", Copy, .. Sqlite(_key)]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(await System.IO.File.ReadAllBytesAsync(Copy, CancellationToken.None)));
        Assert.StartsWith($"{hash}  {Copy}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Backup_FileIsThere_OverwritesNothing()
    {
        await StartOnceAsync();
        _folder.Write("copy.db", "van gisteren");

        var run = await StorageVerbRun.OfAsync(["backup", "--to", Copy, .. Sqlite(_key)]);

        Assert.Equal((1, "", $"{Copy} bestaat al. Noem een nieuw bestand; er wordt niets overschreven.\n"), (run.ExitCode, run.Output, run.Error));
        Assert.Equal("van gisteren", await System.IO.File.ReadAllTextAsync(Copy, CancellationToken.None));
    }

    [Fact]
    public async Task Backup_NoSuchFolder_SaysToMakeIt()
    {
        await StartOnceAsync();

        var run = await StorageVerbRun.OfAsync(["backup", "--to", Path.Combine(_folder.FullPath, "nergens", "copy.db"), .. Sqlite(_key)]);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("De map van ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Backup_OfPostgres_SaysHowThatIsDone()
    {
        await using (await RunningBot.StartAsync(null, [.. await PostgresAsync(_key)]))
        {
            var run = await StorageVerbRun.OfAsync(["backup", "--to", Copy, .. await PostgresAsync(_key)]);

            Assert.Equal(1, run.ExitCode);
            Assert.Contains("pg_dump --format=custom", run.Error, StringComparison.Ordinal);
        }
    }

    public async Task DisposeAsync()
    {
        await OnServerAsync($"DROP DATABASE \"{_database}\" WITH (FORCE)");
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private static async Task OnServerAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(await PostgresServer.ConnectionAsync());
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }

    /// <summary>A bot that answers one message and stops.</summary>
    private async Task StartOnceAsync()
    {
        await using (var bot = await RunningBot.StartAsync(null, [.. Sqlite(_key)]))
        {
            using var response = await bot.PostAsync();
        }

        SqliteConnection.ClearAllPools();
    }

    private IEnumerable<string> Sqlite(string key) => [$"--Storage:DataDirectory={_folder.FullPath}", .. Keys(key)];

    private async Task<IEnumerable<string>> PostgresAsync(string key) =>
    [
        .. Sqlite(key), "--Storage:Provider=postgres", $"--Storage:ConnectionString={await PostgresServer.ConnectionAsync(_database)}",
    ];

    private static IEnumerable<string> Keys(string key) => ["--Keys:Active=a", "--Keys:Ring:0:Id=a", $"--Keys:Ring:0:Value={key}"];
}
