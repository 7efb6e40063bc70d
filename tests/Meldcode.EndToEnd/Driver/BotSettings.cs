namespace Meldcode.EndToEnd.Driver;

/// <summary>How the bot is started. Two starts with the same settings are the same bot coming back.</summary>
public sealed record BotSettings
{
    // The most that may be set: a busy test machine is slow, and the time-out of a turn has its own tests.
    private const string TurnSeconds = "14";

    /// <summary>Folder with the bot's database; kept when the bot is killed.</summary>
    public required string DataDirectory { get; init; }

    public int Port { get; init; } = FreePort.Next();

    /// <summary>True: the bot brings its own local client, as on a developer's machine.</summary>
    public bool WithLocalClient { get; init; }

    public int LocalClientPort { get; init; } = FreePort.Next();

    /// <summary>Further settings, with double underscores for levels; they win from the ones above.</summary>
    public IReadOnlyDictionary<string, string> Extra { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public Uri Address => new($"http://127.0.0.1:{Port}");

    public Uri Endpoint => new(Address, "/api/messages");

    public IReadOnlyDictionary<string, string> Environment()
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["DOTNET_ENVIRONMENT"] = "Development",
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["ASPNETCORE_URLS"] = Address.GetLeftPart(UriPartial.Authority),
            ["Storage__DataDirectory"] = DataDirectory,
            ["LocalClient__Enabled"] = WithLocalClient ? "true" : "false",
            ["LocalClient__Port"] = $"{LocalClientPort}",
            ["Turn__TimeoutSeconds"] = TurnSeconds,
        };
        foreach (var (name, value) in Extra)
        {
            environment[name] = value;
        }
        return environment;
    }
}
