using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>The first thing anybody sees.</summary>
public static class WelkomCard
{
    public static AdaptiveCard Build(Organisatie organisatie, Protocol protocol)
    {
        ArgumentNullException.ThrowIfNull(organisatie);
        ArgumentNullException.ThrowIfNull(protocol);
        return CardFrame.New(
            [
                Blocks.Title(WelkomText.Title),
                Blocks.Text(WelkomText.What),
                Blocks.Text(WelkomText.NoNames),
                Blocks.Text(WelkomText.Again),
                .. Contacts.Build(organisatie),
                Blocks.Source(WelkomText.Variant(organisatie, protocol)),
            ],
            CardButtons.Submit(CardVerb.NieuweCasus, ButtonText.NieuweCasus).Primary(),
            CardButtons.Submit(CardVerb.Uitleg, ButtonText.TipsEnUitleg),
            CardButtons.Acuut());
    }
}
