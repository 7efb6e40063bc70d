using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The bot's identity from MicrosoftAppType, MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId.</summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private const string ManagedIdentity = "UserAssignedMSI";
    private const string SingleTenant = "SingleTenant";

    private readonly ServiceClientCredentialsFactory _inner;

    /// <exception cref="ArgumentException">The type needs a setting that is missing, or that is there and must not be.</exception>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var appId = configuration[MicrosoftAppCredentials.MicrosoftAppIdKey];
        var password = configuration[MicrosoftAppCredentials.MicrosoftAppPasswordKey];
        var tenantId = configuration[MicrosoftAppCredentials.MicrosoftAppTenantIdKey];
        var type = configuration[MicrosoftAppCredentials.MicrosoftAppTypeKey];
        if (Is(type, ManagedIdentity))
        {
            ThrowUnless(!string.IsNullOrWhiteSpace(appId), $"MicrosoftAppId is required for {ManagedIdentity}.");
            ThrowUnless(!string.IsNullOrWhiteSpace(tenantId), $"MicrosoftAppTenantId is required for {ManagedIdentity}.");
            ThrowUnless(string.IsNullOrWhiteSpace(password), $"MicrosoftAppPassword must not be set for {ManagedIdentity}.");
            _inner = new ManagedIdentityCredentialsFactory(appId);
        }
        else if (Is(type, SingleTenant))
        {
            ThrowUnless(!string.IsNullOrWhiteSpace(appId), $"MicrosoftAppId is required for {SingleTenant}.");
            ThrowUnless(!string.IsNullOrWhiteSpace(tenantId), $"MicrosoftAppTenantId is required for {SingleTenant}.");
            ThrowUnless(!string.IsNullOrWhiteSpace(password), $"MicrosoftAppPassword is required for {SingleTenant}.");
            _inner = new PasswordServiceClientCredentialFactory(appId, password, tenantId, httpClient, logger);
        }
        else
        {
            _inner = new PasswordServiceClientCredentialFactory(appId, password, httpClient, logger);
        }
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => _inner.IsValidAppIdAsync(appId, cancellationToken);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => _inner.IsAuthenticationDisabledAsync(cancellationToken);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        _inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);

    private static bool Is(string type, string name) => string.Equals(type, name, StringComparison.OrdinalIgnoreCase);

    private static void ThrowUnless(bool right, string message)
    {
        if (!right)
        {
            throw new ArgumentException(message);
        }
    }
}
