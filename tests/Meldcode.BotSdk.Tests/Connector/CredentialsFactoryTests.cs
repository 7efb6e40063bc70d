using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;

namespace Meldcode.BotSdk.Tests.Connector;

public sealed class CredentialsFactoryTests
{
    private const string Public = "https://login.microsoftonline.com/{0}";
    private const string Scope = "https://api.botframework.com";

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Password_WithoutAppId_AuthenticationIsOff(string? appId)
    {
        var factory = new PasswordServiceClientCredentialFactory(appId, "geheim", null, null);

        Assert.True(await factory.IsAuthenticationDisabledAsync(default));
        Assert.Same(MicrosoftAppCredentials.Empty, await factory.CreateCredentialsAsync("app", Scope, Public, true, default));
    }

    [Fact]
    public async Task Password_IsOfOneApp()
    {
        var factory = new PasswordServiceClientCredentialFactory("app", "geheim", null, null);

        Assert.False(await factory.IsAuthenticationDisabledAsync(default));
        Assert.True(await factory.IsValidAppIdAsync("app", default));
        Assert.False(await factory.IsValidAppIdAsync("other", default));
        await Assert.ThrowsAsync<InvalidOperationException>(() => factory.CreateCredentialsAsync("other", Scope, Public, true, default));
    }

    [Fact]
    public async Task Password_NothingGiven_IsNobody()
    {
        var factory = new PasswordServiceClientCredentialFactory();

        Assert.Null(factory.AppId);
        Assert.Null(factory.Password);
        Assert.True(await factory.IsAuthenticationDisabledAsync(default));
    }

    [Theory]
    [InlineData(null, "https://login.microsoftonline.com/botframework.com")]
    [InlineData("tenant", "https://login.microsoftonline.com/tenant")]
    public async Task Password_PublicCloud_TokensOfTheTenant(string? tenant, string expected)
    {
        var factory = new PasswordServiceClientCredentialFactory("app", "geheim", tenant, null, null);

        var credentials = await CredentialsAsync(factory, Public);

        Assert.Equal(("app", "geheim", Scope, expected), (credentials.MicrosoftAppId, credentials.MicrosoftAppPassword, credentials.OAuthScope, credentials.OAuthEndpoint));
    }

    [Fact]
    public async Task Password_GovernmentCloud_TokensOfThatCloud()
    {
        var factory = new PasswordServiceClientCredentialFactory("app", "geheim", null, null);

        var credentials = await CredentialsAsync(factory, GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl, scope: null);

        Assert.IsType<MicrosoftGovernmentAppCredentials>(credentials);
        Assert.Equal("https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us", credentials.OAuthEndpoint);
        Assert.Equal("https://api.botframework.us", credentials.OAuthScope);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Password_AnotherCloud_AsDescribed(bool validateAuthority)
    {
        var factory = new PasswordServiceClientCredentialFactory("app", "geheim", null, null);

        var credentials = (MicrosoftAppCredentials)await factory.CreateCredentialsAsync("app", Scope, "https://login.example/own", validateAuthority, default);

        Assert.Equal(("https://login.example/own", validateAuthority), (credentials.OAuthEndpoint, credentials.ValidateAuthority));
    }

    [Fact]
    public void Government_WithoutScope_ItsOwn()
    {
        var credentials = new MicrosoftGovernmentAppCredentials(string.Empty, string.Empty);

        Assert.Equal("https://api.botframework.us", credentials.OAuthScope);
        Assert.Equal("https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us", credentials.OAuthEndpoint);
        Assert.Equal("https://login.microsoftonline.us/eigen", new MicrosoftGovernmentAppCredentials("app", "geheim", "eigen").OAuthEndpoint);
        Assert.Equal("own", new MicrosoftGovernmentAppCredentials("app", "geheim", oAuthScope: "own").OAuthScope);
    }

    [Fact]
    [Trait("Sdk", "intree")]
    public async Task Password_AskedAgain_SameCredentials()
    {
        var factory = new PasswordServiceClientCredentialFactory("app", "geheim", null, null);

        Assert.Same(await CredentialsAsync(factory, Public), await CredentialsAsync(factory, Public));
        Assert.NotSame(await CredentialsAsync(factory, Public), await CredentialsAsync(factory, Public, "other"));
    }

    private static async Task<MicrosoftAppCredentials> CredentialsAsync(ServiceClientCredentialsFactory factory, string login, string? scope = Scope) =>
        Assert.IsAssignableFrom<MicrosoftAppCredentials>((ServiceClientCredentials)await factory.CreateCredentialsAsync("app", scope, login, true, default));
}
