using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>Who can be reached; an organisation with many locations gets one line that opens.</summary>
internal static class Contacts
{
    private const int MaxInSight = 2;

    public static IEnumerable<AdaptiveElement> Build(Organisatie organisatie)
    {
        var lines = ContactText.Aandachtsfunctionarissen(organisatie);
        if (lines.Count == 0)
        {
            return [Blocks.Text(ContactText.NobodySet)];
        }

        return lines.Count <= MaxInSight
            ? [Blocks.Lines(lines)!]
            : Fold.Build("contacten", ContactText.Heading, Blocks.Bullets(lines));
    }
}
