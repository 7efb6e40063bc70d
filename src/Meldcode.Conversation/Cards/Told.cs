using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>Who in the organisation hears of this outcome, by function.</summary>
internal static class Told
{
    public static IEnumerable<AdaptiveElement> Build(CasusView view, Uitkomst uitkomst)
    {
        if (uitkomst.Code == UitkomstCode.AndereRoute)
        {
            return [Blocks.Text(Line([view.Organisatie.Directeur])), Blocks.Text(UitkomstText.DirecteurSelf)];
        }

        if (!uitkomst.Code.IsMelden())
        {
            return [];
        }

        var contacts = view.Organisatie.Locations.SelectMany(place => place.Aandachtsfunctionarissen).ToList();
        return [Blocks.Text(contacts.Count == 0 ? ContactText.NobodySet : Line(contacts))];
    }

    // Messages are put ready but not sent yet; the card must not promise one.
    private static string Line(IReadOnlyList<Contact> contacts) =>
        UitkomstText.TellYourself(Sentence.Join([.. contacts.Select(ContactText.Reach).Distinct()]));
}
