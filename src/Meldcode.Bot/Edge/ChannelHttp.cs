using System.Net;

namespace Meldcode.Bot.Edge;

/// <summary>The connections to channels and to their keys: one pool, no redirects, no cookies, bounded in time and size.</summary>
public static class ChannelHttp
{
    public static HttpClient Create() =>
        new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        })
        {
            Timeout = TimeSpan.FromSeconds(10),
            MaxResponseContentBufferSize = 4 * 1024 * 1024,
        };
}
