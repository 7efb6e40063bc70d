using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace Meldcode.BotSdk.Tests.Builder;

public sealed class TestAdapterTokenTests
{
    private readonly TestAdapter _adapter = new();
    private readonly TurnContext _turn;

    public TestAdapterTokenTests()
    {
        _turn = new TurnContext(_adapter, new Activity(ActivityTypes.Message) { ChannelId = "test", From = new ChannelAccount("u") });
    }

    [Fact]
    public async Task GetUserToken_MagicCode_GivesTheTokenFromThenOn()
    {
        _adapter.AddUserToken("school", "test", "u", "geheim", magicCode: "123");

        Assert.Null(await _adapter.GetUserTokenAsync(_turn, "school", null!));
        Assert.Null(await _adapter.GetUserTokenAsync(_turn, "school", "999"));
        Assert.Equal("geheim", (await _adapter.GetUserTokenAsync(_turn, "school", "123")).Token);
        Assert.Equal("geheim", (await _adapter.GetUserTokenAsync(_turn, "school", null!)).Token);
    }

    [Fact]
    public async Task SignOut_WithoutAConnection_SignsOutEverywhere()
    {
        _adapter.AddUserToken("school", "test", "u", "a");
        _adapter.AddUserToken("zorg", "test", "u", "b");
        _adapter.AddUserToken("school", "test", "ander", "c");

        await _adapter.SignOutUserAsync(_turn);

        Assert.Empty(await _adapter.GetTokenStatusAsync(_turn, "u"));
        Assert.Single(await _adapter.GetTokenStatusAsync(_turn, "ander"));
    }

    [Fact]
    public async Task SignOut_Connection_LeavesTheOthers()
    {
        _adapter.AddUserToken("school", "test", "u", "a");
        _adapter.AddUserToken("zorg", "test", "u", "b");

        await _adapter.SignOutUserAsync(_turn, "school");

        Assert.Equal("zorg", Assert.Single(await _adapter.GetTokenStatusAsync(_turn, "u", "school,zorg")).ConnectionName);
    }

    [Fact]
    public async Task SignInLink_Connection_IsInIt()
    {
        var resource = await _adapter.GetSignInResourceAsync(_turn, "school", "u");

        Assert.StartsWith("https://fake.com/oauthsignin/school/test", resource.SignInLink, StringComparison.Ordinal);
        Assert.Equal("api://school/resource", resource.TokenExchangeResource.Uri);
    }

    [Fact]
    public async Task Exchange_TokenOrUri_GivesTheOtherToken()
    {
        _adapter.AddExchangeableToken("school", "test", "u", "deze", "die");
        _adapter.AddExchangeableToken("school", "test", "u", "https://x/", "die ook");

        Assert.Equal("die", (await ExchangeAsync(new TokenExchangeRequest(token: "deze"))).Token);
        Assert.Equal("die ook", (await ExchangeAsync(new TokenExchangeRequest(uri: "https://x/"))).Token);
        Assert.Null(await ExchangeAsync(new TokenExchangeRequest(token: "onbekend")));
    }

    [Fact]
    public async Task Exchange_ToldToThrow_Throws()
    {
        _adapter.ThrowOnExchangeRequest("school", "test", "u", "deze");

        await Assert.ThrowsAsync<InvalidOperationException>(() => ExchangeAsync(new TokenExchangeRequest(token: "deze")));
    }

    private Task<TokenResponse> ExchangeAsync(TokenExchangeRequest request) => _adapter.ExchangeTokenAsync(_turn, "school", "u", request);
}
