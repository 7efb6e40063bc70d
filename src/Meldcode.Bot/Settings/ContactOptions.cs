using System.ComponentModel.DataAnnotations;

namespace Meldcode.Bot.Settings;

/// <summary>A role that can be reached; never a person's name.</summary>
public sealed record ContactOptions
{
    /// <summary>Function as it is shown, such as aandachtsfunctionaris bovenbouw.</summary>
    [Required(ErrorMessage = SettingsPatterns.Missing)]
    public string Functie { get; init; } = "";

    /// <summary>Object id in Microsoft Entra, a GUID, for notifications; empty when nobody is to be notified.</summary>
    [RegularExpression(SettingsPatterns.Guid, ErrorMessage = "{0}: de object-id uit Microsoft Entra, een GUID.")]
    public string PersoonId { get; init; } = "";

    /// <summary>Number as people dial it.</summary>
    [RegularExpression(SettingsPatterns.Phone, ErrorMessage = SettingsPatterns.PhoneMessage)]
    public string Telefoon { get; init; } = "";

    /// <summary>When to reach this role, in words.</summary>
    public string Bereikbaarheid { get; init; } = "";
}
