using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the authentication of the public cloud, of the US government's, or of a cloud that is described.</summary>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>Public cloud, nobody checked: for tests.</summary>
    public static BotFrameworkAuthentication Create() =>
        Create(null, false, null, null, null, null, null, null, null, new PasswordServiceClientCredentialFactory(), new AuthenticationConfiguration(), null, null);

    /// <summary>
    /// An empty address means the cloud's own. Credentials that the caller made without an app id let everybody in;
    /// without credentials nobody is.
    /// </summary>
    /// <exception cref="ArgumentException">The channel service has no name here, and is not described either.</exception>
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
        ILogger logger)
    {
        var given = new CloudDescription(toChannelFromBotLoginUrl, toChannelFromBotOAuthScope, toBotFromChannelTokenIssuer, toBotFromChannelOpenIdMetadataUrl, callerId);
        return Create(channelService, validateAuthority, given, credentialFactory, authConfiguration, httpClientFactory, allowUnauthenticated: credentialFactory != null);
    }

    internal static BotFrameworkAuthentication Create(
        string channelService,
        bool validateAuthority,
        CloudDescription given,
        ServiceClientCredentialsFactory credentials,
        AuthenticationConfiguration configuration,
        IHttpClientFactory httpClientFactory,
        bool allowUnauthenticated) =>
        new ParameterizedBotFrameworkAuthentication(
            given.Over(given.IsEmpty ? CloudDescription.Named(channelService) : CloudDescription.Public),
            validateAuthority || given.IsEmpty,
            credentials ?? new PasswordServiceClientCredentialFactory(),
            configuration ?? new AuthenticationConfiguration(),
            httpClientFactory,
            allowUnauthenticated);
}
