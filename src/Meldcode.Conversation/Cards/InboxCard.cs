using AdaptiveCards;
using Meldcode.Conversation.Texts;

namespace Meldcode.Conversation.Cards;

/// <summary>What waits for whoever gets messages: reference and occasion, nothing of the content.</summary>
public static class InboxCard
{
    private const int MaxShown = 8;

    public static AdaptiveCard Build(IReadOnlyList<NoticeView> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return CardFrame.New(
            [
                Blocks.Title(SetupText.InboxTitle),
                open.Count == 0 ? Blocks.Text(SetupText.InboxEmpty) : null,
                .. open.Take(MaxShown).Select((view, i) => Row(view, separator: i > 0)),
                open.Count > MaxShown ? Blocks.Small(SetupText.InboxMore(open.Count - MaxShown)) : null,
            ],
            CardButtons.Submit(SetupVerb.Overview, SetupText.OverviewTitle),
            CardButtons.Acuut());
    }

    private static AdaptiveColumnSet Row(NoticeView view, bool separator)
    {
        var state = Blocks.Small(NoticeText.State(view));
        state.Spacing = AdaptiveSpacing.Small;
        var text = Blocks.Box(AdaptiveContainerStyle.Default, Blocks.Text(NoticeText.Head(view.Notice)), state);
        var row = Blocks.Row(text, CardButtons.Submit(NoticeVerb.Show, SetupText.InboxOpen, view.Notice.Id));
        row.Separator = separator;
        return row;
    }
}
