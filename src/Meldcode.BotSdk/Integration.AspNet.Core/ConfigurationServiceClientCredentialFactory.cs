using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The bot's identity from MicrosoftAppType, MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId.</summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly AppCredentialsFactory _inner;

    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var app = new AppIdentity
        {
            Type = configuration["MicrosoftAppType"] is { Length: > 0 } type ? type : "MultiTenant",
            Id = configuration["MicrosoftAppId"],
            Password = configuration["MicrosoftAppPassword"],
            TenantId = configuration["MicrosoftAppTenantId"],
        };
        _inner = new AppCredentialsFactory(app);
        ThrowWhereIncomplete(app);
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => _inner.IsValidAppIdAsync(appId, cancellationToken);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => _inner.IsAuthenticationDisabledAsync(cancellationToken);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        _inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);

    private static void ThrowWhereIncomplete(AppIdentity app)
    {
        if (app.Is("MultiTenant"))
        {
            return;
        }

        if (!app.Is("SingleTenant") && !app.Is("UserAssignedMSI"))
        {
            throw new ArgumentException($"MicrosoftAppType '{app.Type}' is not known.", nameof(app));
        }

        if (string.IsNullOrWhiteSpace(app.Id) || string.IsNullOrWhiteSpace(app.TenantId))
        {
            throw new ArgumentException($"MicrosoftAppId and MicrosoftAppTenantId are required for {app.Type}.", nameof(app));
        }
    }
}
