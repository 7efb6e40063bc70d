using System.Net;

namespace Meldcode.Bot.Edge;

/// <summary>The connections to channels and to their keys: one pool, no redirects, no cookies, bounded in time and size.</summary>
public static class ChannelHttp
{
    public static HttpClient Create() => Create(TimeSpan.FromMilliseconds(400));

    /// <param name="firstWait">Before a call that did nothing is tried again; see <see cref="ChannelRetries"/>.</param>
    public static HttpClient Create(TimeSpan firstWait) =>
        new(new ChannelRetries(Sockets(), firstWait))
        {
            // Of all attempts together: a turn has 10 s.
            Timeout = TimeSpan.FromSeconds(8),
            MaxResponseContentBufferSize = 4 * 1024 * 1024,
        };

    private static SocketsHttpHandler Sockets() =>
        new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
}
