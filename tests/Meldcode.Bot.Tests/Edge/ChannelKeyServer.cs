using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Meldcode.Bot.Tests.Edge;

/// <summary>The channel's metadata and keys on 127.0.0.1; counts how often the keys are read.</summary>
public sealed class ChannelKeyServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ChannelKeyServer(WebApplication app) => _app = app;

    public Uri Metadata { get; private set; } = null!;

    public List<object> Keys { get; } = [];

    public bool Down { get; set; }

    public int Reads { get; private set; }

    public static async Task<ChannelKeyServer> StartAsync(params SigningKey[] keys)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = new ChannelKeyServer(builder.Build());
        server.Keys.AddRange(keys.Select(k => k.Public));
        server._app.Run(server.HandleAsync);
        await server._app.StartAsync();
        server.Metadata = new Uri(server._app.Urls.Single() + "/metadata");
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task HandleAsync(HttpContext http)
    {
        if (Down)
        {
            http.Response.StatusCode = 503;
            return Task.CompletedTask;
        }

        if (http.Request.Path == "/metadata")
        {
            return http.Response.WriteAsync(JsonSerializer.Serialize(new { issuer = "https://api.botframework.com", jwks_uri = new Uri(Metadata, "/keys") }), http.RequestAborted);
        }

        Reads++;
        return http.Response.WriteAsync(JsonSerializer.Serialize(new { keys = Keys }), http.RequestAborted);
    }
}
