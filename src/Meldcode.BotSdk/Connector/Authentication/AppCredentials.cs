using System.Net.Http.Headers;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The bot's own identity as credentials of a connector client.</summary>
public abstract class AppCredentials : ServiceClientCredentials
{
    protected AppCredentials(string channelAuthTenant = null, HttpClient customHttpClient = null, string oAuthScope = null)
    {
        ChannelAuthTenant = channelAuthTenant;
        CustomHttpClient = customHttpClient;
        OAuthScope = string.IsNullOrWhiteSpace(oAuthScope) ? AuthenticationConstants.ToChannelFromBotOAuthScope : oAuthScope;
    }

    public string MicrosoftAppId { get; set; }

    public string ChannelAuthTenant { get; set; }

    public virtual string OAuthEndpoint =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, AuthenticationConstants.ToChannelFromBotLoginUrlTemplate, ChannelAuthTenant ?? AuthenticationConstants.DefaultChannelAuthTenant);

    public virtual string OAuthScope { get; set; }

    protected HttpClient CustomHttpClient { get; }

    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!string.IsNullOrEmpty(MicrosoftAppId))
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await GetTokenAsync().ConfigureAwait(false));
        }
    }

    public abstract Task<string> GetTokenAsync(bool forceRefresh = false);
}
