namespace Meldcode.Domain;

/// <summary>An organisation with whoever registered for a function in the place of whoever the settings name for it.</summary>
public static class Staffing
{
    /// <summary>Who is told and who may look along are the same people: both go by this.</summary>
    /// <param name="people">Who registered; what else is known of people does not matter here.</param>
    public static Organisatie Of(Organisatie organisatie, People people)
    {
        ArgumentNullException.ThrowIfNull(organisatie);
        ArgumentNullException.ThrowIfNull(people);
        if (people.Registered.Count == 0)
        {
            return organisatie;
        }

        // Functies gives one for each contact, place by place.
        var functies = new Queue<Functie>(Functies.Of(organisatie));
        Contact Next(Contact contact) => contact with { PersonId = Candidates.PersonOf(functies.Dequeue(), people) };
        return organisatie with
        {
            Replaced = [.. Replaced(organisatie, people)],
            Locations = [.. organisatie.Locations.Select(place => place with { Aandachtsfunctionarissen = [.. place.Aandachtsfunctionarissen.Select(Next)] })],
            Directeur = Next(organisatie.Directeur),
            LastResort = organisatie.LastResort is { } contact ? Next(contact) : null,
        };
    }

    private static IEnumerable<string> Replaced(Organisatie organisatie, People people) =>
        from functie in Functies.Of(organisatie)
        where functie.Key.Role is not ReceiverRole.OrganisationContact
        where functie.PersonId is not null && !PersonIds.Comparer.Equals(functie.PersonId, Candidates.PersonOf(functie, people))
        select functie.PersonId;
}
