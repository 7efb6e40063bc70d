using Meldcode.Bot.Settings;
using Meldcode.Bot.Verbs.Package;

namespace Meldcode.Bot.Verbs;

/// <summary>
/// Asks the bot on this machine whether it is ready, for a container without a shell. It calls under a name of AllowedHosts,
/// because under another one the bot answers nobody.
/// </summary>
internal sealed class HealthVerb : IVerb
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    public string Name => "health";

    public string Usage => "health [--settings <bestand>]";

    public string Summary => "Of de bot op deze machine klaar is voor berichten: 0 is ja";

    public IReadOnlyCollection<string> Options => ["--settings"];

    public string Answer(VerbArguments arguments)
    {
        var settings = PackageSettings.Read(arguments["--settings"]);
        var address = Local(ListenAddresses.From(settings)[0]);
        try
        {
            using var client = new HttpClient { Timeout = Patience };
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, "/health/ready"));
            request.Headers.Host = Host(settings["AllowedHosts"]);
            using var response = client.Send(request, CancellationToken.None);
            return response.IsSuccessStatusCode ? "klaar\n" : throw new UsageException($"De bot is niet klaar (status {(int)response.StatusCode}).");
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException)
        {
            throw new UsageException($"De bot antwoordt niet op {address}");
        }
    }

    private static Uri Local(string address) => new(address
        .Replace("*", "127.0.0.1", StringComparison.Ordinal).Replace("+", "127.0.0.1", StringComparison.Ordinal)
        .Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal).Replace("[::]", "127.0.0.1", StringComparison.Ordinal));

    private static string? Host(string? allowed) => (allowed ?? "")
        .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .FirstOrDefault(host => !host.Contains('*', StringComparison.Ordinal));
}
