using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Channels of the cloud that the parameters describe. There is no emulator and no bot-to-bot path: a token of either
/// is a token of the wrong issuer.
/// </summary>
internal sealed class ParameterizedBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly string _oAuthScope;
    private readonly string _loginUrl;
    private readonly string _callerId;
    private readonly bool _allowUnauthenticated;
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly IHttpClientFactory _httpClientFactory;
    private readonly ChannelTokenValidation _validation;

    public ParameterizedBotFrameworkAuthentication(
        string loginUrl,
        string oAuthScope,
        string tokenIssuer,
        string metadataUrl,
        string callerId,
        ServiceClientCredentialsFactory credentials,
        AuthenticationConfiguration configuration,
        IHttpClientFactory httpClientFactory,
        bool allowUnauthenticated)
    {
        _loginUrl = loginUrl;
        _oAuthScope = oAuthScope;
        _callerId = callerId;
        _credentials = credentials;
        _httpClientFactory = httpClientFactory;
        _allowUnauthenticated = allowUnauthenticated;
        _validation = new ChannelTokenValidation(metadataUrl, tokenIssuer, configuration.RequiredEndorsements);
    }

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var disabled = await _credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false);
        if (disabled && !_allowUnauthenticated)
        {
            throw new UnauthorizedAccessException("The bot has no app id, and running without authentication was not chosen.");
        }

        var identity = disabled
            ? AnonymousIdentity()
            : await _validation.ValidateAsync(authHeader, activity, id => _credentials.IsValidAppIdAsync(id, cancellationToken), cancellationToken).ConfigureAwait(false);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = _oAuthScope,
            CallerId = disabled ? null : _callerId,
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Streaming is not in this subset.");

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity)
    {
        var appId = claimsIdentity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value ?? claimsIdentity.FindFirst(AuthenticationConstants.AppIdClaim)?.Value;
        return new ConnectorFactoryImpl(appId, _oAuthScope, _loginUrl, _credentials, _httpClientFactory);
    }

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        Task.FromResult<UserTokenClient>(new NoUserTokenClient());

    public override string GetOriginatingAudience() => _oAuthScope;

    private static ClaimsIdentity AnonymousIdentity() =>
        new([new Claim(AuthenticationConstants.AppIdClaim, AuthenticationConstants.AnonymousSkillAppId)], AuthenticationConstants.AnonymousAuthType);
}
