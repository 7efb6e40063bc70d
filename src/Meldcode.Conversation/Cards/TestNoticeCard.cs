using AdaptiveCards;
using Meldcode.Conversation.Texts;

namespace Meldcode.Conversation.Cards;

/// <summary>Proof that a person can be reached, for that person.</summary>
public static class TestNoticeCard
{
    public static AdaptiveCard Build(NoticeView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var seen = view.Status.Seen;
        return CardFrame.New(
            [
                Blocks.Title(NoticeText.TestTitle),
                seen is null ? null : Blocks.Box(AdaptiveContainerStyle.Good, Blocks.Text(NoticeText.TestWasSeen(seen.At, view.Today))),
                seen is null ? Blocks.Text(NoticeText.TestHint) : null,
                Blocks.Small(NoticeText.Since(view.Notice.Since, view.Today)),
            ],
            seen is null ? CardButtons.Submit(NoticeVerb.TestSeen, NoticeText.TestSeen, view.Notice.Id).Primary() : null,
            CardButtons.Acuut());
    }
}
