using System.ComponentModel.DataAnnotations;

namespace Meldcode.Bot.Edge;

/// <summary>Who may call the bot and whom the bot may call. Addresses differ from the public cloud's only in tests.</summary>
public sealed record ChannelOptions
{
    /// <summary>The bot's app id: the audience of every inbound token.</summary>
    [Required]
    public required string AppId { get; init; }

    /// <summary>Entra tenant ids of the organisations that use this bot; an activity of any other tenant gets 403.</summary>
    [MinLength(1)]
    public required IReadOnlyList<string> Tenants { get; init; }

    public IReadOnlyList<string> Channels { get; init; } = ["msteams"];

    /// <summary>Hosts, or <c>*.</c> and a domain, that may be a service URL. A token is sent to no other.</summary>
    public IReadOnlyList<string> ServiceHosts { get; init; } = ["smba.trafficmanager.net", "*.botframework.com", "*.teams.microsoft.com"];

    public string Issuer { get; init; } = "https://api.botframework.com";

    public Uri Metadata { get; init; } = new("https://login.botframework.com/v1/.well-known/openidconfiguration");

    public string OutboundScope { get; init; } = "https://api.botframework.com/.default";

    /// <summary>Also lets http and loopback addresses through, for emulators on the same machine. Never in Production.</summary>
    public bool AllowLoopback { get; init; }
}
