using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>How a test message fares on each rung, for who asked for it.</summary>
public static class TestResultCard
{
    public static AdaptiveCard Build(NoticeStatus status, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(status);
        var view = new TestProgress(status);
        return CardFrame.New(
            [
                Blocks.Title(SetupText.TestResultTitle),
                view.To is { } to ? Blocks.Text($"**{to.Function}**") : null,
                status.Seen is { } seen ? Blocks.Box(AdaptiveContainerStyle.Good, Blocks.Text(SetupText.TestSeen(seen.At, today))) : Blocks.Text(SetupText.TestWaits),
                Blocks.Bullets([.. view.Rungs.Select(entry => OwnerNoticeText.Line(entry, today))]),
            ],
            status.Seen is null ? CardButtons.Submit(NoticeVerb.Status, OwnerNoticeText.Refresh, status.Notice.Id) : null,
            CardButtons.Acuut());
    }

    /// <summary>Of each rung the last word.</summary>
    private sealed record TestProgress(NoticeStatus Status)
    {
        public Receiver? To => Status.Current ?? Status.Entries.Select(entry => entry.To).OfType<Receiver>().FirstOrDefault();

        public IEnumerable<NoticeEntry> Rungs => Status.Entries.Where(entry => entry.Rung is not null).GroupBy(entry => entry.Rung).Select(same => same.Last());
    }
}
