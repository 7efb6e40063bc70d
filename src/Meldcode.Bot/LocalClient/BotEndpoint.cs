namespace Meldcode.Bot.LocalClient;

/// <summary>Where the local client posts to: the bot's own address, seen from this machine.</summary>
internal static class BotEndpoint
{
    private const string Path = "/api/messages";

    /// <summary>The first http address with its wildcard host made 127.0.0.1, or null when there is none.</summary>
    /// <param name="addresses">As the server reports them, such as http://[::]:3978 or http://*:80.</param>
    public static Uri? From(IEnumerable<string> addresses) => addresses
        .Select(BindingAddress.Parse)
        .Where(a => a.Scheme.Equals("http", StringComparison.OrdinalIgnoreCase) && a.Port > 0)
        .Select(a => new UriBuilder("http", Host(a.Host), a.Port, Path).Uri)
        .FirstOrDefault();

    private static string Host(string bound) => bound is "*" or "+" or "[::]" or "0.0.0.0" or "localhost" ? "127.0.0.1" : bound;
}
