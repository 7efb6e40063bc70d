using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>The link, and the code without which it opens nothing.</summary>
public static class LinkCard
{
    public static AdaptiveCard Build(Uri page, DownloadTicket ticket)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        return CardFrame.New(
            [
                Blocks.Title(BewaarText.Code),
                new AdaptiveTextBlock(BewaarText.Spaced(ticket.Code)) { Wrap = true, Size = AdaptiveTextSize.ExtraLarge, Weight = AdaptiveTextWeight.Bolder },
                Blocks.Text(BewaarText.ValidUntil(DateText.Time(ticket.ExpiresAt))),
                Blocks.Small(BewaarText.LinkCare),
            ],
            new AdaptiveOpenUrlAction { Title = BewaarText.OpenPage, Url = page, Style = "positive" },
            CardButtons.Submit(CardVerb.MijnCasussen, ButtonText.MijnCasussen),
            CardButtons.Acuut());
    }
}
