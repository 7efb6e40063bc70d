using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace Meldcode.BotSdk.Tests.Integration;

/// <summary>A channel's service on 127.0.0.1 that keeps every call and gives each a new id, or the answer that is set.</summary>
public sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Call> _calls = new();

    private FakeConnector(WebApplication app) => _app = app;

    public Uri Url { get; private set; } = null!;

    public IReadOnlyList<Call> Calls => [.. _calls];

    public (int Status, string Body)? Answer { get; set; }

    public static async Task<FakeConnector> StartAsync()
    {
        var connector = new FakeConnector(Loopback.Create());
        connector._app.Run(connector.HandleAsync);
        await connector._app.StartAsync();
        connector.Url = new Uri(connector._app.Urls.Single() + "/");
        return connector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task HandleAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var body = await reader.ReadToEndAsync(http.RequestAborted);
        _calls.Enqueue(new Call(http.Request.Method, http.Features.Get<IHttpRequestFeature>()!.RawTarget, http.Request.Headers.Authorization, body.Length == 0 ? null : JObject.Parse(body)));
        var (status, text) = Answer ?? (200, $$"""{"id":"out{{_calls.Count}}"}""");
        http.Response.StatusCode = status;
        if (status == 302)
        {
            http.Response.Headers.Location = text;
            return;
        }

        await http.Response.WriteAsync(text, http.RequestAborted);
    }

    public sealed record Call(string Method, string Path, string? Authorization, JObject? Body);
}

internal static class Loopback
{
    public static WebApplication Create()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        return builder.Build();
    }
}
