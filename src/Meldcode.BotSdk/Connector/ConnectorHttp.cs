using System.Net;

namespace Microsoft.Bot.Connector;

/// <summary>
/// The one pool of connections to channels. It follows no redirect, so that a token is never carried to another host,
/// and renews its connections so that a changed address is seen.
/// </summary>
internal static class ConnectorHttp
{
    public static readonly HttpClient Shared = new(CreateHandler(), disposeHandler: false)
    {
        Timeout = TimeSpan.FromSeconds(20),
    };

    private static SocketsHttpHandler CreateHandler() =>
        new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
}
