namespace Meldcode.Domain;

/// <summary>Tells people apart by what they are in the organisation. A record that leaves the bot holds no id and no name.</summary>
public static class DossierAuthors
{
    /// <param name="startedBy">Who started the casus.</param>
    /// <param name="personId">Who did something.</param>
    public static DossierAuthor Of(Organisatie organisatie, string startedBy, string personId)
    {
        ArgumentNullException.ThrowIfNull(organisatie);
        if (personId == startedBy)
        {
            return new DossierAuthor(AuthorKind.Professional);
        }

        return Contacts(organisatie).FirstOrDefault(contact => contact.PersonId is { } id && string.Equals(id, personId, StringComparison.OrdinalIgnoreCase)) is { } known
            ? new DossierAuthor(AuthorKind.Functionary, known.Function)
            : new DossierAuthor(AuthorKind.Colleague);
    }

    private static IEnumerable<Contact> Contacts(Organisatie organisatie) =>
        organisatie.Locations.SelectMany(location => location.Aandachtsfunctionarissen)
            .Append(organisatie.Directeur)
            .Concat(organisatie.Leidinggevenden)
            .Concat(organisatie.Beheerders)
            .Concat(organisatie.LastResort is { } last ? [last] : []);
}
