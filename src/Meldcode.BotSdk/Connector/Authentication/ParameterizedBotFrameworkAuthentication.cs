using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Channels of the cloud that the parameters describe. There is no emulator and no bot-to-bot path: a token of either
/// is a token of the wrong issuer.
/// </summary>
internal sealed class ParameterizedBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly CloudDescription _cloud;
    private readonly bool _validateAuthority;
    private readonly bool _allowUnauthenticated;
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly IHttpClientFactory _httpClientFactory;
    private readonly ChannelTokenValidation _validation;

    public ParameterizedBotFrameworkAuthentication(
        CloudDescription cloud,
        bool validateAuthority,
        ServiceClientCredentialsFactory credentials,
        AuthenticationConfiguration configuration,
        IHttpClientFactory httpClientFactory,
        bool allowUnauthenticated)
    {
        _cloud = cloud;
        _validateAuthority = validateAuthority;
        _credentials = credentials;
        _httpClientFactory = httpClientFactory;
        _allowUnauthenticated = allowUnauthenticated;
        _validation = new ChannelTokenValidation(cloud.MetadataUrl, cloud.TokenIssuer, configuration.RequiredEndorsements);
    }

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var anonymous = await IsAnonymousAsync(authHeader, cancellationToken).ConfigureAwait(false);
        var identity = anonymous
            ? AnonymousIdentity()
            : await _validation.ValidateAsync(authHeader, activity, id => _credentials.IsValidAppIdAsync(id, cancellationToken), cancellationToken).ConfigureAwait(false);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = _cloud.OAuthScope,
            CallerId = anonymous ? null : _cloud.CallerId,
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Streaming is not in this subset.");

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity)
    {
        var appId = claimsIdentity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value ?? claimsIdentity.FindFirst(AuthenticationConstants.AppIdClaim)?.Value;
        return new ConnectorFactoryImpl(appId, _cloud, _validateAuthority, _credentials, _httpClientFactory);
    }

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        Task.FromResult<UserTokenClient>(new NoUserTokenClient());

    public override string GetOriginatingAudience() => _cloud.OAuthScope;

    /// <summary>A caller that brings a token is held to it, also where nobody needs one.</summary>
    private async Task<bool> IsAnonymousAsync(string authHeader, CancellationToken cancellationToken)
    {
        if (!await _credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        return _allowUnauthenticated
            ? string.IsNullOrWhiteSpace(authHeader)
            : throw new UnauthorizedAccessException("The bot has no app id, and running without authentication was not chosen.");
    }

    private static ClaimsIdentity AnonymousIdentity() =>
        new([new Claim(AuthenticationConstants.AppIdClaim, AuthenticationConstants.AnonymousSkillAppId)], AuthenticationConstants.AnonymousAuthType);
}
