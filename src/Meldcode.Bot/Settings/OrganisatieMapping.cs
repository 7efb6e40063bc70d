using Meldcode.Domain;

namespace Meldcode.Bot.Settings;

/// <summary>Settings as the domain wants them: what was left empty is null.</summary>
internal static class OrganisatieMapping
{
    public static Organisatie ToOrganisatie(this OrganisatieOptions options) => new()
    {
        Id = options.Id,
        TenantId = options.TenantId,
        Name = options.Naam,
        Variant = options.Variant,
        PersonWord = options.Woord,
        Locations = [.. options.Locaties.Select(locatie => ToLocatie(locatie, options))],
        Directeur = ToContact(options.Directeur!),
        RegionalNumber = NullIfEmpty(options.RegionaalNummer),
        RecordSystem = options.Registratiesysteem,
        Leidinggevenden = [.. options.Leidinggevenden.Select(ToContact)],
        Beheerders = [.. options.Beheerders.Select(ToContact)],
        LastResort = options.Organisatiecontact is { } contact ? ToContact(contact) : null,
        Werktijden = ToWerktijden(options.Werktijden),
        RetentionYears = options.BewaartermijnJaren,
        RetentionNoticeDays = options.BewaarHerinneringDagen,
    };

    /// <summary>The term of the location's sector, or else that of the whole organisation.</summary>
    public static int RetentionYears(this OrganisatieOptions options, LocatieOptions locatie) =>
        options.BewaartermijnPerSector.FirstOrDefault(term => term.Sector == locatie.Sector)?.Jaren ?? options.BewaartermijnJaren;

    private static Werktijden ToWerktijden(WerktijdenOptions options) =>
        new([.. options.Dagen.Select(ToDay)], options.Van, options.Tot)
        {
            GoedeVrijdag = options.GoedeVrijdagVrij,
            BevrijdingsdagElkJaar = options.BevrijdingsdagElkJaarVrij,
        };

    /// <summary>Our week begins on Monday, .NET's on Sunday.</summary>
    private static DayOfWeek ToDay(Weekdag day) => (DayOfWeek)(((int)day + 1) % 7);

    private static Locatie ToLocatie(LocatieOptions locatie, OrganisatieOptions options) =>
        new(locatie.Naam, [.. locatie.Aandachtsfunctionarissen.Select(ToContact)]) { RetentionYears = options.RetentionYears(locatie) };

    private static Contact ToContact(ContactOptions options) =>
        new(options.Functie, NullIfEmpty(options.PersoonId), NullIfEmpty(options.Telefoon), NullIfEmpty(options.Bereikbaarheid));

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
