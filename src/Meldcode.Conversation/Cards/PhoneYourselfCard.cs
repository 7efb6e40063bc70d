using AdaptiveCards;
using Meldcode.Conversation.Texts;

namespace Meldcode.Conversation.Cards;

/// <summary>Nobody could be reached: the professional phones, now, with the numbers under their thumb.</summary>
public static class PhoneYourselfCard
{
    public static AdaptiveCard Build(OwnerNoticeView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return CardFrame.New(
            [
                Blocks.Small(OwnerNoticeText.Head(view.Notice)),
                Blocks.Title(OwnerNoticeText.PhoneTitle),
                Blocks.Text(OwnerNoticeText.PhoneWhy),
                .. OwnerNoticeCard.Phone(view),
            ],
            OwnerNoticeCard.OpenCasus(view.Notice),
            CardButtons.Acuut());
    }
}
