using System.Net;

namespace Meldcode.Bot.Settings;

/// <summary>Where the web server will listen, worked out from the settings before it does.</summary>
internal static class ListenAddresses
{
    private const string Default = "http://localhost:5000";

    public static IReadOnlyList<string> From(IConfiguration configuration) =>
        Chosen(configuration) is { Count: > 0 } chosen ? chosen : [Default];

    public static bool AreSet(IConfiguration configuration) => Chosen(configuration).Count > 0;

    /// <returns>False for every other machine's address, for wildcards and for what can't be read.</returns>
    public static bool IsLoopback(string address)
    {
        try
        {
            var host = BindingAddress.Parse(address).Host;
            return host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
                || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static List<string> Chosen(IConfiguration configuration) =>
        Endpoints(configuration) is { Count: > 0 } endpoints ? endpoints
        : Split(configuration["urls"]) is { Count: > 0 } urls ? urls
        : Ports(configuration);

    private static List<string> Endpoints(IConfiguration configuration) =>
        [.. configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"] ?? "")];

    private static List<string> Ports(IConfiguration configuration) =>
    [
        .. Split(configuration["http_ports"]).Select(port => $"http://*:{port}"),
        .. Split(configuration["https_ports"]).Select(port => $"https://*:{port}"),
    ];

    private static List<string> Split(string? list) =>
        [.. (list ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
