using System.Net;

namespace Meldcode.Graph;

/// <summary>
/// Connections to Graph: no redirects, cookies, proxy credentials or tracing headers, and none of the handlers that the
/// Graph SDK would add, which repeat and redirect calls by themselves. Nothing logs here: a URL of Graph holds a person's id.
/// </summary>
internal static class GraphHttp
{
    /// <param name="graph">The only host and port that anything is sent to.</param>
    public static HttpClient Create(Uri graph, HttpMessageHandler? sockets = null)
    {
        var client = new HttpClient(new WatchedCalls(graph) { InnerHandler = sockets ?? Sockets() })
        {
            // The gate has the time-out.
            Timeout = Timeout.InfiniteTimeSpan,
        };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("MeldcodeBot/1.0");
        return client;
    }

    public static SocketsHttpHandler Sockets() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ActivityHeadersPropagator = null,
    };
}
