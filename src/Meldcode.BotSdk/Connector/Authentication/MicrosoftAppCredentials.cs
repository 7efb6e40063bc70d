using Azure.Core;
using Azure.Identity;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An app id with a client secret; without an app id nothing is put on a request.</summary>
public class MicrosoftAppCredentials : AppCredentials
{
    public const string MicrosoftAppIdKey = "MicrosoftAppId";

    public const string MicrosoftAppPasswordKey = "MicrosoftAppPassword";

    public static readonly MicrosoftAppCredentials Empty = new(null, null);

    private readonly Lazy<TokenCredential> _credential;

    public MicrosoftAppCredentials(string appId, string password)
        : this(appId, password, customHttpClient: null)
    {
    }

    public MicrosoftAppCredentials(string appId, string password, HttpClient customHttpClient)
        : this(appId, password, customHttpClient, oAuthScope: null)
    {
    }

    public MicrosoftAppCredentials(string appId, string password, HttpClient customHttpClient, string oAuthScope)
        : this(appId, password, channelAuthTenant: null, customHttpClient, oAuthScope)
    {
    }

    public MicrosoftAppCredentials(string appId, string password, string channelAuthTenant, HttpClient customHttpClient, string oAuthScope = null)
        : base(channelAuthTenant, customHttpClient, oAuthScope)
    {
        MicrosoftAppId = appId;
        MicrosoftAppPassword = password;
        _credential = new Lazy<TokenCredential>(
            () => new ClientSecretCredential(ChannelAuthTenant ?? AuthenticationConstants.DefaultChannelAuthTenant, MicrosoftAppId, MicrosoftAppPassword));
    }

    public string MicrosoftAppPassword { get; set; }

    public override async Task<string> GetTokenAsync(bool forceRefresh = false)
    {
        var token = await _credential.Value.GetTokenAsync(new TokenRequestContext([OAuthScope + "/.default"]), CancellationToken.None).ConfigureAwait(false);
        return token.Token;
    }
}
