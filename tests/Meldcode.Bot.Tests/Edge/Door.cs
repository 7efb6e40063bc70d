using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Azure.Core;
using Meldcode.Bot.Edge;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace Meldcode.Bot.Tests.Edge;

/// <summary>The bot's endpoint with the strict authentication, over a real socket, and the keys of a channel.</summary>
public sealed class Door : IAsyncDisposable
{
    public const string Tenant = "11111111-1111-4111-8111-111111111111";

    private readonly WebApplication _app;
    private readonly HttpClient _channel = ChannelHttp.Create();
    private readonly HttpClient _client = new();
    private int _turns;

    private Door(WebApplication app, ChannelKeyServer keys, SigningKey key)
    {
        _app = app;
        Keys = keys;
        Key = key;
    }

    public ManualClock Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    public ChannelKeyServer Keys { get; }

    public SigningKey Key { get; }

    public int Turns => _turns;

    /// <summary>What was thrown past the endpoint; always a fault of ours.</summary>
    public ConcurrentQueue<Exception> Faults { get; } = new();

    /// <summary>What the last answer said of when to come back.</summary>
    public string? RetryAfter { get; private set; }

    public Token Token => new(Clock.GetUtcNow());

    public static async Task<Door> OpenAsync(SenderRates? rates = null)
    {
        var key = SigningKey.OfTheChannel("key1", "msteams", "webchat");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var door = new Door(builder.Build(), await ChannelKeyServer.StartAsync(key), key);
        await door.StartAsync(rates);
        return door;
    }

    public static JObject Activity() => JObject.Parse($$"""
        {
          "type": "message", "id": "1", "channelId": "msteams", "serviceUrl": "{{Edge.Token.ServiceUrl}}", "text": "hallo",
          "from": { "id": "29:u" }, "recipient": { "id": "28:{{Edge.Token.AppId}}" },
          "conversation": { "id": "a:1", "conversationType": "personal", "tenantId": "{{Tenant}}" },
          "channelData": { "tenant": { "id": "{{Tenant}}" } }
        }
        """);

    public Task<HttpStatusCode> KnockAsync(string token, JObject? activity = null) => KnockAsync("Bearer " + token, (activity ?? Activity()).ToString());

    /// <summary>The status; a refusal must have an empty body.</summary>
    public async Task<HttpStatusCode> KnockAsync(string? authorization, string body, string method = "POST")
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/messages") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (authorization != null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        using var response = await _client.SendAsync(request, CancellationToken.None);
        RetryAfter = response.Headers.TryGetValues("Retry-After", out var values) ? values.Single() : null;
        Assert.Empty(await response.Content.ReadAsStringAsync(CancellationToken.None));
        return response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        _channel.Dispose();
        await Keys.DisposeAsync();
    }

    private async Task StartAsync(SenderRates? rates)
    {
        var options = new ChannelOptions { AppId = Edge.Token.AppId, Tenants = [Tenant], Metadata = Keys.Metadata, AllowLoopback = true };
        var authentication = new StrictChannelAuthentication(options, new NoCredential(), _channel, Clock, rates);
        var endpoint = new ChannelEndpoint(new CloudAdapter(authentication), new Bot(() => Interlocked.Increment(ref _turns)), new ChannelEndpointOptions(options.AppId, RequireToken: true, ct => ct));
        _app.Map("/api/messages", branch => branch.Run(http => KeepFaultsAsync(endpoint.HandleAsync(http))));
        await _app.StartAsync(CancellationToken.None);
        _client.BaseAddress = new Uri(_app.Urls.Single());
    }

    private async Task KeepFaultsAsync(Task handling)
    {
        try
        {
            await handling;
        }
        catch (Exception e)
        {
            Faults.Enqueue(e);
            throw;
        }
    }

    private sealed class Bot(Action onTurn) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            onTurn();
            return Task.CompletedTask;
        }
    }

    private sealed class NoCredential : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new InvalidOperationException("No call was expected.");

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new InvalidOperationException("No call was expected.");
    }
}
