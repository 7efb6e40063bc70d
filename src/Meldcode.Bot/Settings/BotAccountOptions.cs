using System.ComponentModel.DataAnnotations;

namespace Meldcode.Bot.Settings;

/// <summary>Settings at the top level, under the names that the Bot Framework SDK reads itself: who the bot is.</summary>
public sealed record BotAccountOptions
{
    /// <summary>SingleTenant, UserAssignedMSI, or MultiTenant for a bot that was registered so before August 2025.</summary>
    [AllowedValues("", "SingleTenant", "UserAssignedMSI", "MultiTenant", ErrorMessage = "{0}: kies SingleTenant, UserAssignedMSI of MultiTenant.")]
    public string MicrosoftAppType { get; init; } = "";

    /// <summary>Application (client) id of the bot, a GUID. Empty in Development only: then nobody is checked.</summary>
    public string MicrosoftAppId { get; init; } = "";

    /// <summary>Directory (tenant) id in which the bot is registered, a GUID. Not for MultiTenant.</summary>
    public string MicrosoftAppTenantId { get; init; } = "";

    /// <summary>Client secret. Not for UserAssignedMSI. Belongs in an environment variable or a vault, never in a file.</summary>
    public string MicrosoftAppPassword { get; init; } = "";

    /// <summary>Expected issuer of incoming tokens, of an emulator. Development only; empty for the public cloud.</summary>
    public string ToBotFromChannelTokenIssuer { get; init; } = "";

    /// <summary>URL that describes the keys of incoming tokens, of an emulator. Development only; empty for the public cloud.</summary>
    [RegularExpression(SettingsPatterns.Url, ErrorMessage = "{0}: een volledig adres, of leeg.")]
    public string ToBotFromChannelOpenIdMetadataUrl { get; init; } = "";

    /// <summary>Authority for the bot's own tokens, of an emulator. Development only; empty for the public cloud.</summary>
    [RegularExpression(SettingsPatterns.Url, ErrorMessage = "{0}: een volledig adres, of leeg.")]
    public string ToChannelFromBotLoginUrl { get; init; } = "";

    /// <summary>Scope of the bot's own tokens. Development only; empty for the public cloud.</summary>
    public string ToChannelFromBotOAuthScope { get; init; } = "";
}
