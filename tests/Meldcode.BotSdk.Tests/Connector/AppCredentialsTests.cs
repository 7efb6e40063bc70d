using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;

namespace Meldcode.BotSdk.Tests.Connector;

public sealed class AppCredentialsTests
{
    [Fact]
    public void New_TenantAndScope_HaveTheBotFrameworksAsDefaults()
    {
        var plain = new MicrosoftAppCredentials("app", "geheim");
        var given = new MicrosoftAppCredentials("app", "geheim", "tenant", oAuthScope: "scope");

        Assert.Equal(("botframework.com", "https://login.microsoftonline.com/botframework.com", "https://api.botframework.com"), (plain.ChannelAuthTenant, plain.OAuthEndpoint, plain.OAuthScope));
        Assert.Equal(("tenant", "https://login.microsoftonline.com/tenant", "scope"), (given.ChannelAuthTenant, given.OAuthEndpoint, given.OAuthScope));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(AuthenticationConstants.AnonymousSkillAppId)]
    public async Task Process_WithoutAnAppOfItsOwn_PutsNothingOnTheRequest(string? appId)
    {
        using var request = new HttpRequestMessage();

        await new MicrosoftAppCredentials(appId, "geheim").ProcessHttpRequestAsync(request, default);

        Assert.Null(request.Headers.Authorization);
    }

    [Fact]
    public async Task SimpleProvider_OneApp_KnowsIt()
    {
        var provider = new SimpleCredentialProvider("app", "geheim");

        Assert.True(await provider.IsValidAppIdAsync("app"));
        Assert.False(await provider.IsValidAppIdAsync("ander"));
        Assert.Equal("geheim", await provider.GetAppPasswordAsync("app"));
        Assert.Null(await provider.GetAppPasswordAsync("ander"));
        Assert.False(await provider.IsAuthenticationDisabledAsync());
        Assert.True(await new SimpleCredentialProvider().IsAuthenticationDisabledAsync());
    }

    [Fact]
    public void DefaultHeaders_AddedTwice_StandOnce()
    {
        using var http = new HttpClient();

        ConnectorClient.AddDefaultRequestHeaders(http);
        ConnectorClient.AddDefaultRequestHeaders(http);

        Assert.Single(http.DefaultRequestHeaders.UserAgent, agent => agent.Product?.Name == "Microsoft-BotFramework");
        Assert.Single(http.DefaultRequestHeaders.UserAgent, agent => agent.Product?.Name == "BotBuilder");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Client_Disposed_DisposesTheHttpClientWhereToldTo(bool disposes)
    {
        using var http = new HttpClient();

        new ConnectorClient(MicrosoftAppCredentials.Empty, http, disposes).Dispose();

        var used = await Record.ExceptionAsync(() => http.GetAsync(new Uri("nowhere:", UriKind.Absolute)));
        Assert.Equal(disposes, used is ObjectDisposedException);
    }
}
