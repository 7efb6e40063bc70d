using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The authentication that the settings describe. An empty MicrosoftAppId means that anybody may call the bot; unlike the
/// package, that also takes <see cref="AllowUnauthenticatedKey"/> = true, so that a forgotten id shuts the bot.
/// </summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    /// <summary>The setting with which a host chooses, in development, to check nobody.</summary>
    public const string AllowUnauthenticatedKey = "AllowUnauthenticated";

    private readonly BotFrameworkAuthentication _inner;

    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory credentialsFactory = null,
        AuthenticationConfiguration authConfiguration = null,
        IHttpClientFactory httpClientFactory = null,
        ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        RequiresToken = !(string.Equals(configuration[AllowUnauthenticatedKey], "true", StringComparison.OrdinalIgnoreCase) && string.IsNullOrEmpty(configuration["MicrosoftAppId"]));
        var given = new CloudDescription(
            configuration["ToChannelFromBotLoginUrl"],
            configuration["ToChannelFromBotOAuthScope"],
            configuration["ToBotFromChannelTokenIssuer"],
            configuration["ToBotFromChannelOpenIdMetadataUrl"],
            configuration["CallerId"]);
        _inner = BotFrameworkAuthenticationFactory.Create(
            configuration["ChannelService"],
            bool.Parse(configuration["ValidateAuthority"] ?? "true"),
            given,
            credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, logger: logger),
            authConfiguration,
            httpClientFactory,
            allowUnauthenticated: !RequiresToken);
    }

    /// <summary>Whether a request without a token can be refused before its body is read.</summary>
    internal bool RequiresToken { get; }

    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken) =>
        _inner.AuthenticateRequestAsync(activity, authHeader, cancellationToken);

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        _inner.AuthenticateStreamingRequestAsync(authHeader, channelIdHeader, cancellationToken);

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => _inner.CreateConnectorFactory(claimsIdentity);

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        _inner.CreateUserTokenClientAsync(claimsIdentity, cancellationToken);

    public override string GetOriginatingAudience() => _inner.GetOriginatingAudience();
}
