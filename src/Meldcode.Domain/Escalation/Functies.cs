namespace Meldcode.Domain;

/// <summary>A function that can get messages, with who is set for it.</summary>
/// <param name="PersonId">By the settings; null when nobody is.</param>
public sealed record Functie(FunctionKey Key, string? PersonId);

/// <summary>The functions of an organisation, in the order in which people are tried.</summary>
public static class Functies
{
    /// <summary>Every function of the organisation that can get messages.</summary>
    public static IReadOnlyList<Functie> Of(Organisatie organisatie)
    {
        ArgumentNullException.ThrowIfNull(organisatie);
        return
        [
            .. organisatie.Locations.SelectMany(Of),
            new Functie(new FunctionKey(ReceiverRole.Directeur, null, organisatie.Directeur.Function), organisatie.Directeur.PersonId),
            .. LastResort(organisatie),
        ];
    }

    /// <summary>Who is tried for a casus. The directeur is among them where the directeur reports (INOS), and comes first
    /// when the suspect works for the organisation: then no aandachtsfunctionaris is told.</summary>
    /// <param name="location">As the casus names it; the first location when it names none.</param>
    /// <param name="protocolId">Variant that the casus follows.</param>
    public static IReadOnlyList<Functie> Order(Organisatie organisatie, Ontvanger to, NoticeKind kind, string? location, string protocolId)
    {
        ArgumentNullException.ThrowIfNull(organisatie);
        var all = Of(organisatie);
        var place = organisatie.Locations.FirstOrDefault(known => known.Name == location) ?? organisatie.Locations.FirstOrDefault();
        return
        [
            .. to is Ontvanger.Directeur ? [] : all.Where(functie => functie.Key.Location is not null && functie.Key.Location == place?.Name),
            .. to is Ontvanger.Directeur || (IsAboutReporting(kind) && Rollen.DirecteurReports(protocolId)) ? all.Where(functie => functie.Key.Role is ReceiverRole.Directeur) : [],
            .. all.Where(functie => functie.Key.Role is ReceiverRole.OrganisationContact),
        ];
    }

    private static bool IsAboutReporting(NoticeKind kind) => kind is NoticeKind.MeldingAdvised or NoticeKind.VeiligThuisSilent;

    private static IEnumerable<Functie> Of(Locatie location) => location.Aandachtsfunctionarissen.Select((contact, i) => new Functie(
        new FunctionKey(i == 0 ? ReceiverRole.Aandachtsfunctionaris : ReceiverRole.Deputy, location.Name, contact.Function), contact.PersonId));

    private static IEnumerable<Functie> LastResort(Organisatie organisatie) => organisatie.LastResort is { } contact
        ? [new Functie(new FunctionKey(ReceiverRole.OrganisationContact, null, contact.Function), contact.PersonId)]
        : [];
}
