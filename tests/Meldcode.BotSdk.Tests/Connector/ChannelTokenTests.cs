using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Meldcode.BotSdk.Tests.Integration;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Meldcode.BotSdk.Tests.Connector;

/// <summary>The channel's token, as the settings-based authentication checks it.</summary>
public sealed class ChannelTokenTests : IAsyncLifetime
{
    private const string ServiceUrl = "https://smba.trafficmanager.net/emea/";
    private static readonly RSA Pair = RSA.Create(2048);

    private readonly WebApplication _keys = Loopback.Create();
    private BotHost _host = null!;
    private int _turns;

    public async Task InitializeAsync()
    {
        _keys.Run(http => http.Response.WriteAsync(http.Request.Path == "/metadata" ? Metadata() : KeySet(), http.RequestAborted));
        await _keys.StartAsync(CancellationToken.None);
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["MicrosoftAppId"] = "app",
            ["MicrosoftAppPassword"] = "not used",
            ["ToBotFromChannelOpenIdMetadataUrl"] = _keys.Urls.Single() + "/metadata",
        };
        var adapter = new CloudAdapter(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        _host = await BotHost.StartAsync(adapter, (_, _) => Task.FromResult(_turns++));
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _keys.DisposeAsync();
    }

    [Fact]
    public async Task Post_ProperToken_RunsTheTurn()
    {
        Assert.Equal(HttpStatusCode.OK, await PostAsync());
        Assert.Equal(1, _turns);
    }

    [Theory]
    [InlineData("iss", "https://example.org")]
    [InlineData("aud", "other")]
    [InlineData("serviceurl", "https://example.org/")]
    [InlineData("exp", 1_000_000)]
    public async Task Post_WrongClaim_Is401(string claim, object value)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(claims => claims[claim] = value));
        Assert.Equal(0, _turns);
    }

    [Theory]
    [InlineData("skype")]
    [InlineData("")]
    public async Task Post_ChannelThatTheKeyIsNotEndorsedFor_Is401(string channelId)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(channelId: channelId));
        Assert.Equal(0, _turns);
    }

    [Fact]
    public async Task Post_ForeignSignature_Is401()
    {
        using var foreign = RSA.Create(2048);

        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(pair: foreign));
        Assert.Equal(0, _turns);
    }

    private static string KeySet()
    {
        var numbers = Pair.ExportParameters(includePrivateParameters: false);
        var key = new { kty = "RSA", kid = "key1", n = Base64UrlEncoder.Encode(numbers.Modulus), e = Base64UrlEncoder.Encode(numbers.Exponent), endorsements = new[] { "msteams" } };
        return JsonSerializer.Serialize(new { keys = new[] { key } });
    }

    private string Metadata() => JsonSerializer.Serialize(new { issuer = "https://api.botframework.com", jwks_uri = _keys.Urls.Single() + "/keys" });

    private async Task<HttpStatusCode> PostAsync(Action<Dictionary<string, object>>? change = null, string channelId = "msteams", RSA? pair = null)
    {
        var now = TimeProvider.System.GetUtcNow();
        var claims = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["iss"] = "https://api.botframework.com",
            ["aud"] = "app",
            ["serviceurl"] = ServiceUrl,
            ["nbf"] = now.AddMinutes(-1).ToUnixTimeSeconds(),
            ["exp"] = now.AddMinutes(59).ToUnixTimeSeconds(),
        };
        change?.Invoke(claims);
        var signing = new SigningCredentials(new RsaSecurityKey(pair ?? Pair) { KeyId = "key1" }, SecurityAlgorithms.RsaSha256);
        var token = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(JsonSerializer.Serialize(claims), signing);
        var body = JsonSerializer.Serialize(new { type = "message", id = "1", channelId, serviceUrl = ServiceUrl, conversation = new { id = "c" } });
        using var response = await _host.PostAsync(body, "Bearer " + token);
        return response.StatusCode;
    }
}
