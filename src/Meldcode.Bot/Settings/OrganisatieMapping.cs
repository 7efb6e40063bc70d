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
        Locations = [.. options.Locaties.Select(ToLocatie)],
        Directeur = ToContact(options.Directeur!),
        RegionalNumber = NullIfEmpty(options.RegionaalNummer),
        RecordSystem = options.Registratiesysteem,
    };

    private static Locatie ToLocatie(LocatieOptions options) =>
        new(options.Naam, [.. options.Aandachtsfunctionarissen.Select(ToContact)]);

    private static Contact ToContact(ContactOptions options) =>
        new(options.Functie, NullIfEmpty(options.PersoonId), NullIfEmpty(options.Telefoon), NullIfEmpty(options.Bereikbaarheid));

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
