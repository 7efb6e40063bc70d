using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the authentication of the public cloud, or of a cloud that is described in full.</summary>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>Public cloud, nobody checked: for tests.</summary>
    public static BotFrameworkAuthentication Create() =>
        Create(null, null, null, null, new AppCredentialsFactory(new AppIdentity()), null, null, allowUnauthenticated: true);

    /// <summary>An empty address means the public cloud's. Without an app id nobody is let in.</summary>
    public static BotFrameworkAuthentication Create(
        string channelService,
        bool validateAuthority,
        string toChannelFromBotLoginUrl,
        string toChannelFromBotOAuthScope,
        string toBotFromChannelTokenIssuer,
        string oAuthUrl,
        string toBotFromChannelOpenIdMetadataUrl,
        string toBotFromEmulatorOpenIdMetadataUrl,
        string callerId,
        ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration,
        IHttpClientFactory httpClientFactory,
        ILogger logger) =>
        Create(toChannelFromBotLoginUrl, toChannelFromBotOAuthScope, toBotFromChannelTokenIssuer, toBotFromChannelOpenIdMetadataUrl, credentialFactory, authConfiguration, httpClientFactory, allowUnauthenticated: false);

    internal static BotFrameworkAuthentication Create(
        string loginUrl,
        string oAuthScope,
        string tokenIssuer,
        string metadataUrl,
        ServiceClientCredentialsFactory credentials,
        AuthenticationConfiguration configuration,
        IHttpClientFactory httpClientFactory,
        bool allowUnauthenticated) =>
        new ParameterizedBotFrameworkAuthentication(
            Or(loginUrl, AuthenticationConstants.ToChannelFromBotLoginUrl),
            Or(oAuthScope, AuthenticationConstants.ToChannelFromBotOAuthScope),
            Or(tokenIssuer, AuthenticationConstants.ToBotFromChannelTokenIssuer),
            Or(metadataUrl, AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl),
            Schema.CallerIdConstants.PublicAzureChannel,
            credentials ?? new AppCredentialsFactory(new AppIdentity()),
            configuration ?? new AuthenticationConfiguration(),
            httpClientFactory,
            allowUnauthenticated);

    private static string Or(string value, string standard) => string.IsNullOrEmpty(value) ? standard : value;
}
