using System.Collections.Immutable;

namespace Meldcode.Domain;

/// <summary>What somebody is in an organisation. One person can be several of these; everybody is a medewerker.</summary>
public enum Rol
{
    Medewerker,
    Aandachtsfunctionaris,
    Leidinggevende,
    Directeur,

    /// <summary>Whom the organisation named for when nobody else can be reached, or nobody else may know.</summary>
    Organisatiecontact,

    Beheerder,
}

/// <summary>Which roles people have, according to their organisation. Where somebody registered for a function: see <see cref="Staffing"/>.</summary>
public static class Rollen
{
    /// <summary>
    /// Whether the directeur is the one who reports, and so both hears of it and reads the casus. INOS, Stap 5 - Optie I: in
    /// principle always. No other source says so.
    /// </summary>
    public static bool DirecteurReports(string protocolId) => protocolId == "inos";

    /// <param name="personId">Object id in the directory; case does not matter.</param>
    public static ImmutableSortedSet<Rol> Of(Organisatie organisatie, string personId)
    {
        ArgumentNullException.ThrowIfNull(organisatie);
        return [Rol.Medewerker, .. Enum.GetValues<Rol>().Where(rol => Holders(organisatie, rol).Contains(personId, PersonIds.Comparer))];
    }

    /// <summary>Who the settings name for a role; nobody for medewerker, because nobody is named one.</summary>
    public static IReadOnlyList<Contact> Contacts(Organisatie organisatie, Rol rol)
    {
        ArgumentNullException.ThrowIfNull(organisatie);
        return rol switch
        {
            Rol.Aandachtsfunctionaris => [.. organisatie.Locations.SelectMany(place => place.Aandachtsfunctionarissen)],
            Rol.Leidinggevende => organisatie.Leidinggevenden,
            Rol.Directeur => [organisatie.Directeur],
            Rol.Organisatiecontact => organisatie.LastResort is { } contact ? [contact] : [],
            Rol.Beheerder => organisatie.Beheerders,
            _ => [],
        };
    }

    internal static IEnumerable<string> Holders(Organisatie organisatie, Rol rol) =>
        Contacts(organisatie, rol).Select(contact => contact.PersonId).OfType<string>();
}
