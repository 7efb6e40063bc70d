using Meldcode.EndToEnd.Driver;

namespace Meldcode.EndToEnd.Scenarios;

/// <summary>The real bot behind Microsoft's real local client; the bot can be killed and started again while the client lives.</summary>
public sealed class RunningBot : IAsyncDisposable
{
    // A busy test machine is slower than Teams allows; the time-out of a turn has its own tests.
    private static readonly Dictionary<string, string> Patient = new(StringComparer.Ordinal) { ["Turn__TimeoutSeconds"] = "14" };

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("meldcode-case-");

    private BotProcess _bot = null!;
    private PlaygroundProcess _client = null!;

    public PlaygroundClient Client { get; private set; } = null!;

    public Chat Chat => Client.Personal;

    public Uri ClientAddress => _client.Address;

    public static async Task<RunningBot> StartAsync()
    {
        var running = new RunningBot();
        running._bot = await BotProcess.StartAsync(new BotSettings { DataDirectory = running._data.FullName, Extra = Patient });
        running._client = await PlaygroundProcess.StartAsync(running._bot.Settings.Endpoint);
        running.Client = await PlaygroundClient.ConnectAsync(running._client.Address);
        return running;
    }

    public Task DiesAsync() => _bot.KillHardAsync();

    public async Task ComesBackAsync() => _bot = await BotProcess.StartAsync(_bot.Settings);

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await _client.DisposeAsync();
        await _bot.DisposeAsync();
        _data.Delete(recursive: true);
    }
}
