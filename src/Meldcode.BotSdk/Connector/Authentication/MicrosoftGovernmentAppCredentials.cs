using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An app with a client secret in the cloud of the US government.</summary>
public class MicrosoftGovernmentAppCredentials : MicrosoftAppCredentials
{
    public static new readonly MicrosoftGovernmentAppCredentials Empty = new(null, null);

    public MicrosoftGovernmentAppCredentials(string appId, string password, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
        : this(appId, password, channelAuthTenant: null, customHttpClient, logger, oAuthScope)
    {
    }

    public MicrosoftGovernmentAppCredentials(string appId, string password, string channelAuthTenant, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
        : base(appId, password, channelAuthTenant, customHttpClient, logger, string.IsNullOrWhiteSpace(oAuthScope) ? GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope : oAuthScope)
    {
    }

    public override string OAuthEndpoint =>
        string.Format(CultureInfo.InvariantCulture, GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate, string.IsNullOrEmpty(AuthTenant) ? GovernmentAuthenticationConstants.DefaultChannelAuthTenant : AuthTenant);
}
