using AdaptiveCards;
using Meldcode.Conversation.Kennis;
using Meldcode.Conversation.Texts;

namespace Meldcode.Conversation.Cards;

/// <summary>An honest "I do not know", and who or what may know.</summary>
public static class KennisNietGevondenCard
{
    public static AdaptiveCard Build(KennisView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return CardFrame.New(
            [
                KennisBlocks.Title(view, KennisText.NotFoundTitle),
                KennisBlocks.Text(view, KennisText.NotFound),
                KennisBlocks.Text(view, KennisText.NotFoundAdvice),
                .. Contacts.Build(view.Organisatie),
                Blocks.TextOrNothing(view.Back is { } back ? KennisText.StillWaits(back.Stap) : null),
                Blocks.Small(KennisText.NotKept),
            ],
            KennisButtons.Back(view),
            KennisButtons.Themas(view),
            CardButtons.Call(AcuutText.VeiligThuis),
            view.InGroup ? null : CardButtons.Submit(CardVerb.Help, ButtonText.Help),
            CardButtons.Acuut());
    }
}
