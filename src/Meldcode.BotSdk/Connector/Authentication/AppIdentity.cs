namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The MicrosoftApp… settings. Without an id the bot has no identity.</summary>
internal sealed record AppIdentity
{
    public string Type { get; init; } = "MultiTenant";

    public string Id { get; init; }

    public string Password { get; init; }

    public string TenantId { get; init; }

    /// <summary>A single-tenant bot's tokens come from its own tenant, a multi-tenant bot's from the Bot Framework's.</summary>
    public string TokenTenant => Is("SingleTenant") ? TenantId : AuthenticationConstants.DefaultChannelAuthTenant;

    public bool Is(string type) => string.Equals(Type, type, StringComparison.OrdinalIgnoreCase);
}
