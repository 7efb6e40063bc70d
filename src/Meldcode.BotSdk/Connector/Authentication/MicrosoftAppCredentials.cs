using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An app id with a client secret; without an app id nothing is put on a request.</summary>
public class MicrosoftAppCredentials : AppCredentials
{
    public const string MicrosoftAppTypeKey = "MicrosoftAppType";

    public const string MicrosoftAppIdKey = "MicrosoftAppId";

    public const string MicrosoftAppPasswordKey = "MicrosoftAppPassword";

    public const string MicrosoftAppTenantIdKey = "MicrosoftAppTenantId";

    public static readonly MicrosoftAppCredentials Empty = new(null, null);

    private readonly Lazy<TokenCredential> _credential;

    public MicrosoftAppCredentials(string appId, string password, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
        : this(appId, password, channelAuthTenant: null, customHttpClient, logger, oAuthScope)
    {
    }

    public MicrosoftAppCredentials(string appId, string password, string channelAuthTenant, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = appId;
        MicrosoftAppPassword = password;
        _credential = new Lazy<TokenCredential>(CreateCredential);
    }

    public string MicrosoftAppPassword { get; set; }

    public override async Task<string> GetTokenAsync(bool forceRefresh = false)
    {
        var token = await _credential.Value.GetTokenAsync(new TokenRequestContext([OAuthScope.TrimEnd('/') + "/.default"]), CancellationToken.None).ConfigureAwait(false);
        return token.Token;
    }

    /// <summary>The endpoint says where to go and to which tenant: that of another cloud is not the public one's.</summary>
    private ClientSecretCredential CreateCredential()
    {
        var endpoint = new Uri(OAuthEndpoint);
        var options = new ClientSecretCredentialOptions { AuthorityHost = new Uri(endpoint.GetLeftPart(UriPartial.Authority)), DisableInstanceDiscovery = !ValidateAuthority };
        if (CustomHttpClient != null)
        {
            options.Transport = new HttpClientTransport(CustomHttpClient);
        }

        var tenant = endpoint.Segments.Skip(1).Select(s => s.Trim('/')).FirstOrDefault();
        return new ClientSecretCredential(string.IsNullOrEmpty(tenant) ? ChannelAuthTenant : tenant, MicrosoftAppId, MicrosoftAppPassword, options);
    }
}
