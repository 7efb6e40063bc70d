using System.Net;
using Meldcode.TestKit.Databases;
using Npgsql;

namespace Meldcode.Bot.Tests.Host;

/// <summary>A real PostgreSQL behind a network that can stop.</summary>
public sealed class HangingStorageTests : IAsyncLifetime
{
    private readonly string _database = $"meldcode-{Path.GetRandomFileName()}";
    private StallingProxy _network = null!;
    private RunningBot _bot = null!;

    public async Task InitializeAsync()
    {
        await OnServerAsync($"CREATE DATABASE \"{_database}\"");
        _network = new StallingProxy(new NpgsqlConnectionStringBuilder(await PostgresServer.ConnectionAsync()).Host!);
        _bot = await RunningBot.StartAsync(
            null, "--Turn:TimeoutSeconds=10", "--Storage:Provider=postgres",
            $"--Storage:ConnectionString=Host=127.0.0.1;Port={_network.Port};Username=postgres;Database={_database}");
        using var response = await _bot.PostAsync();
        await _bot.Connector.NextActivityAsync("message");
    }

    [Fact]
    public async Task Turn_StorageHangs_ShowsLifeAndThenSaysWhatToDo()
    {
        _network.Stall();

        var turn = _bot.PostAsync(id: "2", extra: "\"text\": \"mijn casussen\"");

        Assert.Equal("typing", (string?)(await _bot.Connector.NextActivityAsync()).Json["type"]);
        Assert.Contains("112", (string?)(await _bot.Connector.NextActivityAsync("message")).Json["text"], StringComparison.Ordinal);
        using var response = await turn;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Turn_StorageHangs_DangerIsAnsweredAllTheSame()
    {
        _network.Stall();

        using var response = await _bot.PostAsync(id: "2", extra: "\"text\": \"acuut gevaar\"");

        Assert.Contains("112", (await _bot.Connector.NextActivityAsync("message")).Body, StringComparison.Ordinal);
        Assert.DoesNotContain(_bot.Log.All, line => line.StartsWith("1100 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ready_StorageHangs_IsNo()
    {
        _network.Stall();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await _bot.StatusAsync("GET", "/health/ready"));
    }

    [Fact]
    public async Task Turn_StorageHungAndCameBack_GoesOn()
    {
        _network.Stall();
        using var lost = await _bot.PostAsync(id: "2", extra: "\"text\": \"mijn casussen\"");
        await _bot.Connector.NextActivityAsync("message");
        _network.Flow();

        using var response = await _bot.PostAsync(id: "3", extra: "\"text\": \"nieuwe casus\"");

        Assert.Contains("Start de casus", (await _bot.Connector.NextActivityAsync("message")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Turn_ConnectionBreaks_TheUserReadsThatNothingIsSaved()
    {
        _network.Break();

        using var response = await _bot.PostAsync(id: "2", extra: "\"text\": \"mijn casussen\"");

        Assert.Contains("opslag", (string?)(await _bot.Connector.NextActivityAsync("message")).Json["text"], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await _bot.StatusAsync("GET", "/health/ready"));
    }

    [Fact]
    public async Task Turn_ConnectionsBrokeAndTheServerIsThereAgain_NobodyNotices()
    {
        _network.Break();
        _network.Flow();

        using var response = await _bot.PostAsync(id: "2", extra: "\"text\": \"nieuwe casus\"");

        Assert.Contains("Start de casus", (await _bot.Connector.NextActivityAsync("message")).Body, StringComparison.Ordinal);
        Assert.DoesNotContain(_bot.Log.All, line => line.StartsWith("1100 ", StringComparison.Ordinal));
    }

    public async Task DisposeAsync()
    {
        _network.Flow();
        await _bot.DisposeAsync();
        await _network.DisposeAsync();
        await OnServerAsync($"DROP DATABASE \"{_database}\" WITH (FORCE)");
    }

    private static async Task OnServerAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(await PostgresServer.ConnectionAsync());
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }
}
