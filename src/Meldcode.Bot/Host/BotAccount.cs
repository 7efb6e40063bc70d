using Azure.Core;
using Azure.Identity;
using Meldcode.Bot.Edge;
using Meldcode.Bot.Settings;
using Microsoft.Bot.Connector.Authentication;

namespace Meldcode.Bot.Host;

/// <summary>Who the bot is and whom it listens to, as the settings say.</summary>
internal static class BotAccount
{
    public static ChannelOptions Channel(BotAccountOptions account, OrganisatiesOptions organisaties, bool isDevelopment)
    {
        var channel = new ChannelOptions
        {
            AppId = account.MicrosoftAppId,
            Tenants = [.. organisaties.Organisaties.Select(organisatie => organisatie.TenantId)],
            AllowLoopback = isDevelopment,
        };
        return channel with
        {
            Issuer = Or(account.ToBotFromChannelTokenIssuer, channel.Issuer),
            Metadata = new Uri(Or(account.ToBotFromChannelOpenIdMetadataUrl, channel.Metadata.ToString())),
            OutboundScope = Or(account.ToChannelFromBotOAuthScope, channel.OutboundScope),
        };
    }

    public static TokenCredential Credential(BotAccountOptions account) => account.MicrosoftAppType switch
    {
        "UserAssignedMSI" => new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(account.MicrosoftAppId)),
        "MultiTenant" => Secret(account, AuthenticationConstants.DefaultChannelAuthTenant),
        _ => Secret(account, account.MicrosoftAppTenantId),
    };

    private static ClientSecretCredential Secret(BotAccountOptions account, string tenant)
    {
        var options = new ClientSecretCredentialOptions();
        if (account.ToChannelFromBotLoginUrl.Length > 0)
        {
            options.AuthorityHost = new Uri(account.ToChannelFromBotLoginUrl);
            options.DisableInstanceDiscovery = true;
        }
        return new ClientSecretCredential(tenant, account.MicrosoftAppId, account.MicrosoftAppPassword, options);
    }

    private static string Or(string chosen, string otherwise) => chosen.Length > 0 ? chosen : otherwise;
}
