using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where a cloud's tokens come from and go to, and how its channels are called.</summary>
internal sealed record CloudDescription(string LoginUrl, string OAuthScope, string TokenIssuer, string MetadataUrl, string CallerId)
{
    public static readonly CloudDescription Public = new(
        AuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
        AuthenticationConstants.ToChannelFromBotOAuthScope,
        AuthenticationConstants.ToBotFromChannelTokenIssuer,
        AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        CallerIdConstants.PublicAzureChannel);

    public static readonly CloudDescription Government = new(
        GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl,
        GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
        GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
        GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        CallerIdConstants.USGovChannel);

    public bool IsEmpty => new[] { LoginUrl, OAuthScope, TokenIssuer, MetadataUrl, CallerId }.All(string.IsNullOrEmpty);

    public static CloudDescription Named(string channelService) => channelService switch
    {
        null or "" => Public,
        GovernmentAuthenticationConstants.ChannelService => Government,
        _ => throw new ArgumentException("The provided ChannelService value is not supported."),
    };

    /// <summary>This, with what it leaves open from the other.</summary>
    public CloudDescription Over(CloudDescription other) => new(
        Or(LoginUrl, other.LoginUrl),
        Or(OAuthScope, other.OAuthScope),
        Or(TokenIssuer, other.TokenIssuer),
        Or(MetadataUrl, other.MetadataUrl),
        Or(CallerId, other.CallerId));

    private static string Or(string value, string standard) => string.IsNullOrEmpty(value) ? standard : value;
}
