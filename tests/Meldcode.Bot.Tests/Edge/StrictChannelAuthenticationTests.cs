using System.Net;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace Meldcode.Bot.Tests.Edge;

public sealed class StrictChannelAuthenticationTests : IAsyncLifetime
{
    private Door _door = null!;

    public async Task InitializeAsync() => _door = await Door.OpenAsync();

    public async Task DisposeAsync() => await _door.DisposeAsync();

    [Theory]
    [InlineData(SecurityAlgorithms.RsaSha256)]
    [InlineData(SecurityAlgorithms.RsaSha384)]
    [InlineData(SecurityAlgorithms.RsaSha512)]
    public async Task Knock_ProperToken_RunsTheTurn(string algorithm)
    {
        var token = _door.Token;
        token.Algorithm = algorithm;

        Assert.Equal(HttpStatusCode.OK, await _door.KnockAsync(token.SignedBy(_door.Key)));
        Assert.Equal(1, _door.Turns);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Basic YTpi")]
    [InlineData("Bearer a b")]
    [InlineData("Bearer abc")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer a.b.c.d.e")]
    [InlineData("bearer a.b.c")]
    public Task Knock_NoToken_Is401(string? authorization) => RefusedAsync(() => _door.KnockAsync(authorization, Door.Activity().ToString()));

    [Theory]
    [InlineData("iss", null)]
    [InlineData("iss", "https://api.botframework.com/")]
    [InlineData("iss", "https://API.botframework.com")]
    [InlineData("iss", "https://api.botframework.us")]
    [InlineData("iss", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")]
    [InlineData("iss", "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0")]
    [InlineData("aud", null)]
    [InlineData("aud", "https://api.botframework.com")]
    [InlineData("aud", "0B2F6D1E-0000-4000-8000-000000000001")]
    [InlineData("aud", "")]
    [InlineData("serviceurl", null)]
    [InlineData("serviceurl", "")]
    [InlineData("serviceurl", "/emea/")]
    [InlineData("serviceurl", "https://smba.trafficmanager.net/amer/")]
    [InlineData("serviceurl", "https://smba.trafficmanager.net/EMEA/")]
    public Task Knock_WrongClaim_Is401(string claim, string? value) => RefusedAsync(() => _door.KnockAsync(_door.Token.With(claim, value).SignedBy(_door.Key)));

    [Fact]
    public Task Knock_TwoAudiences_Is401() => RefusedAsync(() => _door.KnockAsync(_door.Token.With("aud", new[] { Token.AppId, "other" }).SignedBy(_door.Key)));

    [Theory]
    [InlineData(-70.0, -6.0)]
    [InlineData(6.0, 60.0)]
    [InlineData(-1.0, null)]
    [InlineData(null, 59.0)]
    [InlineData(-1.0, 1440.0)]
    [InlineData(-1.0, 5_256_000.0)]
    [InlineData(10.0, -10.0)]
    public Task Knock_WrongLifetime_Is401(double? from, double? until)
    {
        var token = _door.Token;
        token.With("nbf", from is { } f ? token.At(f) : null).With("exp", until is { } u ? token.At(u) : null);

        return RefusedAsync(() => _door.KnockAsync(token.SignedBy(_door.Key)));
    }

    [Theory]
    [InlineData(-60.0, -4.0)]
    [InlineData(4.0, 60.0)]
    [InlineData(-1.0, 1439.0)]
    public async Task Knock_WithinTheSkew_Is200(double from, double until)
    {
        var token = _door.Token;
        token.With("nbf", token.At(from)).With("exp", token.At(until));

        Assert.Equal(HttpStatusCode.OK, await _door.KnockAsync(token.SignedBy(_door.Key)));
    }

    [Fact]
    public Task Knock_AlgNone_Is401() => RefusedAsync(() => _door.KnockAsync(_door.Token.Unsigned("none", _door.Key.Id)));

    [Fact]
    public Task Knock_StrippedSignature_Is401() => RefusedAsync(() => _door.KnockAsync(_door.Token.Unsigned("RS256", _door.Key.Id)));

    [Fact]
    public Task Knock_HmacWithThePublicKey_Is401()
    {
        var secret = new SymmetricSecurityKey(_door.Key.PublicBytes) { KeyId = _door.Key.Id };

        return RefusedAsync(() => _door.KnockAsync(_door.Token.SignedWith(new SigningCredentials(secret, SecurityAlgorithms.HmacSha256))));
    }

    [Fact]
    public Task Knock_Pss_Is401()
    {
        var token = _door.Token;
        token.Algorithm = SecurityAlgorithms.RsaSsaPssSha256;

        return RefusedAsync(() => _door.KnockAsync(token.SignedBy(_door.Key)));
    }

    [Fact]
    public Task Knock_ForeignKeyWithOurId_Is401() => RefusedAsync(() => _door.KnockAsync(_door.Token.SignedBy(new SigningKey(_door.Key.Id, "msteams"))));

    [Fact]
    public Task Knock_UnknownKeyId_Is401() => RefusedAsync(() => _door.KnockAsync(_door.Token.SignedBy(new SigningKey("other", "msteams"))));

    [Theory]
    [InlineData("jku")]
    [InlineData("jwk")]
    [InlineData("x5u")]
    public Task Knock_TokenThatBringsItsKey_Is401(string header)
    {
        var token = _door.Token;
        token.Headers[header] = "https://evil.example/keys";

        return RefusedAsync(() => _door.KnockAsync(token.SignedBy(_door.Key)));
    }

    [Fact]
    public Task Knock_TamperedPayload_Is401()
    {
        var parts = _door.Token.SignedBy(_door.Key).Split('.');
        var other = _door.Token.With("serviceurl", "https://x.botframework.com/").SignedBy(_door.Key).Split('.');

        return RefusedAsync(() => _door.KnockAsync($"{parts[0]}.{other[1]}.{parts[2]}", Change("serviceUrl", "https://x.botframework.com/")));
    }

    [Theory]
    [InlineData("channelId", null)]
    [InlineData("channelId", "")]
    [InlineData("channelId", "MSTEAMS")]
    [InlineData("channelId", "AseChannel")]
    [InlineData("channelId", "emulator")]
    [InlineData("channelId", "webchat")]
    [InlineData("serviceUrl", null)]
    [InlineData("serviceUrl", "/emea/")]
    [InlineData("serviceUrl", "https://smba.trafficmanager.net/amer/")]
    [InlineData("serviceUrl", "http://169.254.169.254/")]
    public Task Knock_BodyThatTheTokenDoesNotCover_Is401(string member, string? value) =>
        RefusedAsync(() => _door.KnockAsync(_door.Token.SignedBy(_door.Key), Change(member, value)));

    [Theory]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://evilbotframework.com/")]
    [InlineData("https://user@smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net:8443/emea/")]
    [InlineData("http://169.254.169.254/")]
    public Task Knock_SignedServiceUrlOffTheList_Is401(string url) =>
        RefusedAsync(() => _door.KnockAsync(_door.Token.With("serviceurl", url).SignedBy(_door.Key), Change("serviceUrl", url)));

    [Fact]
    public async Task Knock_ServiceUrlInOtherHostCase_Is200() =>
        Assert.Equal(HttpStatusCode.OK, await _door.KnockAsync(_door.Token.SignedBy(_door.Key), Change("serviceUrl", "https://SMBA.TrafficManager.net/emea/")));

    [Theory]
    [InlineData()]
    [InlineData("webchat")]
    [InlineData("MSTEAMS")]
    public async Task Knock_KeyNotEndorsed_Is401(params string[] endorsements)
    {
        var key = new SigningKey("key2", endorsements);
        _door.Keys.Keys.Add(key.Public);

        await RefusedAsync(() => _door.KnockAsync(_door.Token.SignedBy(key)));
    }

    [Theory]
    [InlineData("22222222-2222-4222-8222-222222222222", "22222222-2222-4222-8222-222222222222")]
    [InlineData(Door.Tenant, "22222222-2222-4222-8222-222222222222")]
    [InlineData("22222222-2222-4222-8222-222222222222", Door.Tenant)]
    [InlineData(null, null)]
    public async Task Knock_AnotherTenant_Is403(string? fromChannel, string? fromConversation)
    {
        var activity = Door.Activity();
        activity["channelData"]!["tenant"]!["id"] = fromChannel;
        activity["conversation"]!["tenantId"] = fromConversation;

        Assert.Equal(HttpStatusCode.Forbidden, await _door.KnockAsync(_door.Token.SignedBy(_door.Key), activity));
        Assert.Equal(0, _door.Turns);
    }

    [Theory]
    [InlineData("""{"id":{}}""")]
    [InlineData("""{"id":["11111111-1111-4111-8111-111111111111"]}""")]
    [InlineData("""{"id":1}""")]
    [InlineData("[]")]
    [InlineData("\"11111111-1111-4111-8111-111111111111\"")]
    public async Task Knock_TenantThatIsNoText_Is403(string tenant)
    {
        var activity = Door.Activity();
        activity["channelData"]!["tenant"] = JToken.Parse(tenant);

        Assert.Equal(HttpStatusCode.Forbidden, await _door.KnockAsync(_door.Token.SignedBy(_door.Key), activity));
        Assert.Equal(0, _door.Turns);
    }

    private static JObject Change(string member, string? value)
    {
        var activity = Door.Activity();
        if (value == null)
        {
            activity.Remove(member);
        }
        else
        {
            activity[member] = value;
        }

        return activity;
    }

    private async Task RefusedAsync(Func<Task<HttpStatusCode>> knock)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await knock());
        Assert.Equal(0, _door.Turns);
    }
}
