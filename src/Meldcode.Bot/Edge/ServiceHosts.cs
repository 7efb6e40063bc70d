namespace Meldcode.Bot.Edge;

/// <summary>The allow-list of addresses that the bot answers to: a token that is sent elsewhere is given away.</summary>
public sealed class ServiceHosts
{
    private readonly ChannelOptions _options;

    public ServiceHosts(ChannelOptions options) => _options = options;

    public bool Allows(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && Allows(uri);

    public bool Allows(Uri url)
    {
        if (!url.IsAbsoluteUri || url.UserInfo.Length > 0)
        {
            return false;
        }

        return IsAllowedLoopback(url) || (url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort && _options.ServiceHosts.Any(h => Matches(h, url.IdnHost)));
    }

    private static bool Matches(string pattern, string host) =>
        pattern.StartsWith("*.", StringComparison.Ordinal)
            ? host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)
            : string.Equals(pattern, host, StringComparison.OrdinalIgnoreCase);

    private bool IsAllowedLoopback(Uri url) =>
        _options.AllowLoopback && url.IsLoopback && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps);
}
