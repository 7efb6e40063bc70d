using AdaptiveCards;
using Meldcode.Conversation.Texts;

namespace Meldcode.Conversation.Cards;

/// <summary>Whoever got the message wants to speak with the professional.</summary>
public static class ContactAskedCard
{
    /// <param name="function">Who asks; null when that is not known.</param>
    public static AdaptiveCard Build(OwnerNoticeView view, string? function)
    {
        ArgumentNullException.ThrowIfNull(view);
        var asks = view.ToPhone.FirstOrDefault(contact => contact.Function == function);
        return CardFrame.New(
            [
                Blocks.Small(OwnerNoticeText.Head(view.Notice)),
                Blocks.Title(OwnerNoticeText.ContactTitle),
                Blocks.Text(OwnerNoticeText.Contact(function)),
                Blocks.TextOrNothing(asks is null ? null : ContactText.Reach(asks)),
                asks is null ? null : new AdaptiveActionSet { Actions = [CardButtons.Call(asks.Phone!)] },
            ],
            OwnerNoticeCard.OpenCasus(view.Notice),
            CardButtons.Acuut());
    }
}
