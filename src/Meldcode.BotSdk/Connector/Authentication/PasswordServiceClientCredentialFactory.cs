using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One app with a client secret. Without an app id, authentication is off.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly HttpClient _httpClient;
    private readonly ILogger _logger;
    private readonly ConcurrentDictionary<(string Scope, string Login, string Id, string Password), ServiceClientCredentials> _made = new();

    public PasswordServiceClientCredentialFactory()
    {
    }

    public PasswordServiceClientCredentialFactory(string appId, string password, HttpClient httpClient, ILogger logger)
        : this(appId, password, tenantId: string.Empty, httpClient, logger)
    {
    }

    public PasswordServiceClientCredentialFactory(string appId, string password, string tenantId, HttpClient httpClient, ILogger logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        _httpClient = httpClient;
        _logger = logger;
    }

    public string AppId { get; set; }

    public string Password { get; set; }

    /// <summary>Of a single-tenant bot: its tokens come from there.</summary>
    public string TenantId { get; }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == AppId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(string.IsNullOrEmpty(AppId));

    /// <summary>The same credentials for the same question: they keep their token.</summary>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(AppId))
        {
            return Task.FromResult<ServiceClientCredentials>(MicrosoftAppCredentials.Empty);
        }

        return appId == AppId
            ? Task.FromResult(_made.GetOrAdd((audience, loginEndpoint, AppId, Password), _ => Create(audience, loginEndpoint ?? string.Empty, validateAuthority)))
            : throw new InvalidOperationException("Invalid appId.");
    }

    private MicrosoftAppCredentials Create(string audience, string loginEndpoint, bool validateAuthority)
    {
        if (loginEndpoint.StartsWith(AuthenticationConstants.ToChannelFromBotLoginUrlTemplate, StringComparison.OrdinalIgnoreCase))
        {
            return new MicrosoftAppCredentials(AppId, Password, TenantId, _httpClient, _logger, audience);
        }

        return loginEndpoint.Equals(GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl, StringComparison.OrdinalIgnoreCase)
            ? new MicrosoftGovernmentAppCredentials(AppId, Password, TenantId, _httpClient, _logger, audience)
            : new PrivateCloudAppCredentials(this, audience, loginEndpoint, validateAuthority);
    }

    private sealed class PrivateCloudAppCredentials : MicrosoftAppCredentials
    {
        public PrivateCloudAppCredentials(PasswordServiceClientCredentialFactory factory, string audience, string loginEndpoint, bool validateAuthority)
            : base(factory.AppId, factory.Password, factory.TenantId, factory._httpClient, factory._logger, audience)
        {
            OAuthEndpoint = loginEndpoint;
            ValidateAuthority = validateAuthority;
        }

        public override string OAuthEndpoint { get; }

        public override bool ValidateAuthority { get; }
    }
}
