using System.ComponentModel.DataAnnotations;
using System.Net;

namespace Meldcode.Bot.Settings;

/// <summary>Settings "Inbound": how much one person may send, and whose word on the caller's address is believed.</summary>
public sealed record InboundOptions : IValidatableObject
{
    public const string Section = "Inbound";

    /// <summary>Activities per minute that one person in one tenant may send for long; what is above gets 429.</summary>
    [Range(1, 6000)]
    public int ActivitiesPerMinute { get; init; } = 120;

    /// <summary>Activities that one person may send at once, before the minute counts.</summary>
    [Range(1, 1000)]
    public int Burst { get; init; } = 40;

    /// <summary>Addresses, or networks such as 10.0.0.0/8, of the proxies whose X-Forwarded headers are believed. Empty: nobody's.</summary>
    public IReadOnlyList<string> TrustedProxies { get; init; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => TrustedProxies
        .Where(proxy => !IPAddress.TryParse(proxy, out _) && !IPNetwork.TryParse(proxy, out _))
        .Select(proxy => new ValidationResult($"{validationContext.DisplayName}: TrustedProxies: '{proxy}' is geen IP-adres of netwerk, zoals 10.0.0.0/8."));
}
