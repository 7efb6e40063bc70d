using System.ComponentModel.DataAnnotations;

namespace Meldcode.Bot.Settings;

/// <summary>Where people turn to about the data and about the bot; shown to everybody on the public pages. A function, never a person.</summary>
public sealed record PrivacycontactOptions : IValidatableObject
{
    /// <summary>Name of the desk, such as Bestuurssecretariaat.</summary>
    [Required(ErrorMessage = SettingsPatterns.Missing)]
    public string Functie { get; init; } = "";

    [RegularExpression(SettingsPatterns.Email, ErrorMessage = SettingsPatterns.EmailMessage)]
    public string Email { get; init; } = "";

    /// <summary>Number as people dial it.</summary>
    [RegularExpression(SettingsPatterns.Phone, ErrorMessage = SettingsPatterns.PhoneMessage)]
    public string Telefoon { get; init; } = "";

    /// <summary>Address of the data protection officer; empty when there is none.</summary>
    [RegularExpression(SettingsPatterns.Email, ErrorMessage = SettingsPatterns.EmailMessage)]
    public string FunctionarisGegevensbescherming { get; init; } = "";

    /// <summary>The organisation's own privacy statement, https; empty when it has none on the web.</summary>
    [RegularExpression("^https://[^ ]+$", ErrorMessage = "{0}: een volledig https-adres, of leeg.")]
    public string Verklaring { get; init; } = "";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => Email.Length + Telefoon.Length > 0
        ? []
        : [new ValidationResult($"{validationContext.DisplayName}: vul Email of Telefoon in, anders kan niemand zijn gegevens opvragen.")];
}
