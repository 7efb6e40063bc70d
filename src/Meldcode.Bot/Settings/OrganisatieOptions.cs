using System.ComponentModel.DataAnnotations;
using Meldcode.Domain;
using Microsoft.Extensions.Options;

namespace Meldcode.Bot.Settings;

/// <summary>One organisation. Its keys are Dutch: a beheerder of the organisation fills them in.</summary>
public sealed record OrganisatieOptions : IValidatableObject
{
    /// <summary>Short name for this installation, such as de-voorbeeldboom; never changes, because casussen carry it.</summary>
    [RegularExpression("^[a-z0-9][a-z0-9-]{0,63}$", ErrorMessage = "{0}: alleen kleine letters, cijfers en streepjes, hoogstens 64 tekens.")]
    [Required(ErrorMessage = SettingsPatterns.Missing)]
    public string Id { get; init; } = "";

    /// <summary>Microsoft 365 tenant id, a GUID; one organisation for each tenant.</summary>
    [RegularExpression(SettingsPatterns.Guid, ErrorMessage = "{0}: een GUID, zoals in het beheercentrum van Microsoft Entra staat.")]
    [Required(ErrorMessage = SettingsPatterns.Missing)]
    public string TenantId { get; init; } = "";

    /// <summary>Name on the screen.</summary>
    [Required(ErrorMessage = SettingsPatterns.Missing)]
    public string Naam { get; init; } = "";

    /// <summary>Protocol of a new casus: one of the ids that the verb protocols prints.</summary>
    [Required(ErrorMessage = "{0}: ontbreekt; kies er een die 'protocols' noemt.")]
    public string Variant { get; init; } = "";

    /// <summary>What the person is called whom it is about.</summary>
    [AllowedValues("leerling", "kind", "cliënt", ErrorMessage = "{0}: kies leerling, kind of cliënt.")]
    public string Woord { get; init; } = "";

    [MinLength(1, ErrorMessage = "{0}: noem er minstens één.")]
    [ValidateEnumeratedItems]
    public IReadOnlyList<LocatieOptions> Locaties { get; init; } = [];

    /// <summary>Who is told when the suspect works at the organisation.</summary>
    [ValidateObjectMembers]
    [Required(ErrorMessage = SettingsPatterns.Missing)]
    public ContactOptions? Directeur { get; init; }

    [ValidateEnumeratedItems]
    public IReadOnlyList<ContactOptions> Leidinggevenden { get; init; } = [];

    /// <summary>Who keeps the settings and sees figures, never a casus.</summary>
    [ValidateEnumeratedItems]
    public IReadOnlyList<ContactOptions> Beheerders { get; init; } = [];

    /// <summary>Who is told when no aandachtsfunctionaris can be reached; leave out when there is nobody.</summary>
    [ValidateObjectMembers]
    public ContactOptions? Organisatiecontact { get; init; }

    /// <summary>Who answers questions about the data; on the public pages.</summary>
    [ValidateObjectMembers]
    [Required(ErrorMessage = "{0}: ontbreekt; bij wie kan iemand zijn gegevens opvragen?")]
    public PrivacycontactOptions? Privacycontact { get; init; }

    /// <summary>Regional number of Veilig Thuis as people dial it; empty when only 0800-2000 applies.</summary>
    [RegularExpression(SettingsPatterns.Phone, ErrorMessage = SettingsPatterns.PhoneMessage)]
    public string RegionaalNummer { get; init; } = "";

    [ValidateObjectMembers]
    public WerktijdenOptions Werktijden { get; init; } = new();

    /// <summary>Where the organisation files its record, such as ParnasSys.</summary>
    [Required(ErrorMessage = "{0}: ontbreekt; waar hoort het dossier?")]
    public string Registratiesysteem { get; init; } = "";

    /// <summary>How long a closed casus is kept, in whole years. The organisation's own choice: it has no default.</summary>
    [Range(1, 30)]
    public int BewaartermijnJaren { get; init; }

    /// <summary>Another term for the locations of a sector; leave out when all are kept as long.</summary>
    [ValidateEnumeratedItems]
    public IReadOnlyList<SectortermijnOptions> BewaartermijnPerSector { get; init; } = [];

    /// <summary>How many days before the end of the term the eigenaar is reminded to take the record out; nothing is erased sooner after that.</summary>
    [Range(7, Bewaring.MostNoticeDays)]
    public int BewaarHerinneringDagen { get; init; } = 30;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var twice in BewaartermijnPerSector.GroupBy(term => term.Sector, StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            yield return new ValidationResult($"{validationContext.DisplayName}: BewaartermijnPerSector noemt '{twice.Key}' meer dan een keer.");
        }
    }
}
