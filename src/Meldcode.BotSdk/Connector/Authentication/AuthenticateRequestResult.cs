using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who called, and how to call back.</summary>
public class AuthenticateRequestResult
{
    /// <summary>The audience of the tokens with which the bot answers.</summary>
    public string Audience { get; set; }

    public ClaimsIdentity ClaimsIdentity { get; set; }

    public string CallerId { get; set; }

    public ConnectorFactory ConnectorFactory { get; set; }
}
