using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace Meldcode.BotSdk.Tests.Integration;

/// <summary>A bot behind an adapter on 127.0.0.1.</summary>
public sealed class BotHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client = new();

    private BotHost(WebApplication app) => _app = app;

    public static async Task<BotHost> StartAsync(CloudAdapter adapter, BotCallbackHandler bot)
    {
        var host = new BotHost(Loopback.Create());
        host._app.Map("/api/messages", branch => branch.Run(http => adapter.ProcessAsync(http.Request, http.Response, new Bot(bot), http.RequestAborted)));
        await host._app.StartAsync();
        host._client.BaseAddress = new Uri(host._app.Urls.Single());
        return host;
    }

    public Task<HttpResponseMessage> PostAsync(string json, string? authorization = null) =>
        SendAsync(HttpMethod.Post, new StringContent(json, Encoding.UTF8, "application/json"), authorization);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, HttpContent? content = null, string? authorization = null)
    {
        using var request = new HttpRequestMessage(method, "/api/messages") { Content = content };
        if (authorization != null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        return await _client.SendAsync(request, HttpCompletionOption.ResponseContentRead, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    private sealed class Bot(BotCallbackHandler callback) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => callback(turnContext, cancellationToken);
    }
}
