using System.Collections.Immutable;

namespace Meldcode.Domain;

/// <summary>What one person may do with one casus, and as what.</summary>
public sealed record Toegang(ImmutableSortedSet<Hoedanigheid> As, ImmutableSortedSet<Recht> Rechten)
{
    /// <summary>For whom the casus does not exist.</summary>
    public static Toegang None { get; } = new([], []);

    /// <summary>As the eigenaar has it of a casus that nobody else knows.</summary>
    public static Toegang OfOwner { get; } = new([Hoedanigheid.Eigenaar], ToegangTabel.Rechten(Hoedanigheid.Eigenaar, CasusStaat.Eigen));

    public bool IsOwner => As.Contains(Hoedanigheid.Eigenaar);

    public bool May(Recht recht) => Rechten.Contains(recht);

    /// <summary>Works out what <paramref name="actor"/> may do. The facts are of a casus of the same organisation.</summary>
    public static Toegang Of(Actor actor, Organisatie organisatie, AccessFacts facts)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(organisatie);
        ArgumentNullException.ThrowIfNull(facts);
        if (!BelongsTo(actor, organisatie) || IsInConflict(organisatie, facts, actor.PersonId))
        {
            return None;
        }

        ImmutableSortedSet<Hoedanigheid> held = [.. Held(actor.PersonId, organisatie, facts)];
        return new Toegang(held, [.. held.SelectMany(hoedanigheid => ToegangTabel.Rechten(hoedanigheid, facts.Staat))]);
    }

    /// <summary>
    /// True for somebody who must not be told of the casus and cannot see it, whatever their role. Where the suspect may be
    /// anybody with a function, that is everybody with one but the organisatiecontact, and never the eigenaar.
    /// </summary>
    public static bool IsInConflict(Organisatie organisatie, AccessFacts facts, string personId)
    {
        ArgumentNullException.ThrowIfNull(organisatie);
        ArgumentNullException.ThrowIfNull(facts);
        return facts.InConflict.Contains(personId, PersonIds.Comparer)
            || (facts.ConflictUnknown && !PersonIds.Comparer.Equals(facts.Owner, personId) && HasFunction(organisatie, personId));
    }

    /// <summary>Everybody of the settings who must not be told of this casus, for whoever chooses whom to tell.</summary>
    public static IReadOnlyCollection<string> MustNotKnow(Organisatie organisatie, Casus casus)
    {
        ArgumentNullException.ThrowIfNull(casus);
        var facts = AccessFacts.Of(casus);
        return
        [
            .. facts.InConflict,
            .. Enum.GetValues<Rol>().SelectMany(rol => Rollen.Holders(organisatie, rol)).Concat(organisatie.Replaced).Distinct(PersonIds.Comparer)
                .Where(person => !facts.InConflict.Contains(person, PersonIds.Comparer) && IsInConflict(organisatie, facts, person)),
        ];
    }

    /// <summary>Who comes as this, by the function that lets them: of the first role in line that has somebody who may know.</summary>
    public static IReadOnlyList<Contact> Holders(Hoedanigheid hoedanigheid, Organisatie organisatie, AccessFacts facts)
    {
        ArgumentNullException.ThrowIfNull(organisatie);
        ArgumentNullException.ThrowIfNull(facts);
        return Line(hoedanigheid)
            .Select(rol => Rollen.Contacts(organisatie, rol)
                .Where(contact => contact.PersonId is { } person && !IsInConflict(organisatie, facts, person)).ToList())
            .FirstOrDefault(contacts => contacts.Count > 0) ?? [];
    }

    private static bool BelongsTo(Actor actor, Organisatie organisatie) =>
        string.Equals(actor.TenantId, organisatie.TenantId, StringComparison.OrdinalIgnoreCase) && actor.OrganisatieId == organisatie.Id;

    private static bool HasFunction(Organisatie organisatie, string personId) =>
        organisatie.Replaced.Contains(personId, PersonIds.Comparer)
        || Rollen.Of(organisatie, personId).Any(rol => rol is not (Rol.Medewerker or Rol.Organisatiecontact));

    private static IEnumerable<Hoedanigheid> Held(string personId, Organisatie organisatie, AccessFacts facts)
    {
        if (PersonIds.Comparer.Equals(facts.Owner, personId))
        {
            yield return Hoedanigheid.Eigenaar;
        }

        if (facts.Meelezers.Contains(personId, PersonIds.Comparer))
        {
            yield return Hoedanigheid.Meelezer;
        }

        foreach (var role in facts.Roles.Where(role => Holders(role, organisatie, facts).Any(contact => PersonIds.Comparer.Equals(contact.PersonId, personId))))
        {
            yield return role;
        }
    }

    private static Rol[] Line(Hoedanigheid hoedanigheid) => hoedanigheid switch
    {
        Hoedanigheid.Aandachtsfunctionaris => [Rol.Aandachtsfunctionaris, Rol.Directeur, Rol.Organisatiecontact],
        Hoedanigheid.Directeur or Hoedanigheid.Melder => [Rol.Directeur, Rol.Organisatiecontact],
        _ => [],
    };
}
