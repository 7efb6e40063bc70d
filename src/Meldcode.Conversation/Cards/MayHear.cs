using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>Whom a card may send the professional to: never somebody who must not know of this casus.</summary>
internal static class MayHear
{
    /// <summary>The directeur, or the organisatiecontact in that place; null when the settings name nobody who may know.</summary>
    public static Contact? Directeur(CasusView view) =>
        Of(view, [view.Organisatie.Directeur, .. view.Organisatie.LastResort is { } contact ? [contact] : Array.Empty<Contact>()]).FirstOrDefault();

    public static IReadOnlyList<Contact> Aandachtsfunctionarissen(CasusView view) =>
        [.. Of(view, view.Organisatie.Locations.SelectMany(place => place.Aandachtsfunctionarissen))];

    private static IEnumerable<Contact> Of(CasusView view, IEnumerable<Contact> contacts)
    {
        var mustNotKnow = Toegang.MustNotKnow(view.Organisatie, view.Casus);
        return contacts.Where(contact => contact.PersonId is { } id
            ? !mustNotKnow.Contains(id, PersonIds.Comparer)
            : !view.Casus.ConflictUnknown || contact == view.Organisatie.LastResort);
    }
}
