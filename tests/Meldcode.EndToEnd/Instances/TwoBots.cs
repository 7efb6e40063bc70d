using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Meldcode.EndToEnd.Driver;
using Meldcode.Emulators;

namespace Meldcode.EndToEnd.Instances;

/// <summary>Two processes of the bot on one PostgreSQL, as behind a load balancer, with one Bot Connector to answer to.</summary>
public sealed class TwoBots : IAsyncLifetime
{
    private readonly DirectoryInfo[] _folders = [Directory.CreateTempSubdirectory("meldcode-een-"), Directory.CreateTempSubdirectory("meldcode-twee-")];
    private readonly string _key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
    private readonly BotProcess[] _bots = new BotProcess[2];
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(120) };

    internal TestDatabase Database { get; private set; } = null!;

    public ConnectorEmulator Connector { get; private set; } = null!;

    /// <summary>Both at once, on a database without a table.</summary>
    public async Task InitializeAsync()
    {
        (Database, Connector) = (await TestDatabase.CreateAsync(), await ConnectorEmulator.StartAsync());
        var started = await Task.WhenAll(_folders.Select(folder => BotProcess.StartAsync(Settings(folder))));
        started.CopyTo(_bots, 0);
    }

    /// <summary>Hands an activity to one of the two.</summary>
    /// <returns>Its status; 0 when it died during the turn.</returns>
    public async Task<int> DeliverAsync(JsonObject activity, int bot)
    {
        using var body = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        try
        {
            using var response = await _http.PostAsync(_bots[bot].Settings.Endpoint, body);
            return (int)response.StatusCode;
        }
        catch (HttpRequestException)
        {
            return 0;
        }
    }

    /// <summary>SIGKILL: nothing is flushed, nobody is told.</summary>
    public Task KillAsync(int bot) => _bots[bot].KillHardAsync();

    public async Task ComesBackAsync(int bot) => _bots[bot] = await BotProcess.StartAsync(_bots[bot].Settings);

    public async Task<HttpStatusCode> ReadyAsync(int bot)
    {
        using var response = await _http.GetAsync(new Uri(_bots[bot].Settings.Address, "/health/ready"));
        return response.StatusCode;
    }

    public async Task DisposeAsync()
    {
        foreach (var bot in _bots)
        {
            await bot.DisposeAsync();
        }

        _http.Dispose();
        await Connector.DisposeAsync();
        await Database.DisposeAsync();
        foreach (var folder in _folders)
        {
            folder.Delete(recursive: true);
        }
    }

    private BotSettings Settings(DirectoryInfo folder) => new()
    {
        DataDirectory = folder.FullName,
        Extra = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Storage__Provider"] = "postgres",
            ["Storage__ConnectionString"] = Database.Connection,
            ["Keys__Active"] = "test",
            ["Keys__Ring__0__Id"] = "test",
            ["Keys__Ring__0__Value"] = _key,
            ["Inbound__Burst"] = "1000",
        },
    };
}
