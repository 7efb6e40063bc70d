using System.Globalization;
using AdaptiveCards;
using Meldcode.Conversation.Bewaren;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>Something of a casus is due; neutral, with a way to do it, to put it off and, where allowed, to let it go.</summary>
public static class ReminderCard
{
    /// <param name="reminder">Null when it is done or gone: then there is nothing to put off.</param>
    public static AdaptiveCard Build(Notice notice, Reminder? reminder, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(notice);
        var kind = notice.Reminder ?? reminder?.Kind ?? ReminderKind.HulpReview;
        return CardFrame.New(
            [
                Blocks.Small(ReminderText.Head(notice)),
                Blocks.Title(ReminderText.Title(kind)),
                Blocks.Text(reminder?.Day is { } day ? ReminderText.Ends(day) : ReminderText.What(kind)),
                notice.MaybeDouble ? Blocks.Small(NoticeText.MaybeDouble) : null,
            ],
            [
                DoNow(notice, kind),
                kind == ReminderKind.Bewaartermijn ? OnCasus(notice, CardVerb.Open, OwnerNoticeText.OpenCasus) : null,
                kind == ReminderKind.Bewaartermijn ? OnCasus(notice, BewaarVerb.Hold, BewaarText.Hold) : null,
                Later(reminder, today, 1, ReminderText.Tomorrow),
                Later(reminder, today, 7, ReminderText.NextWeek),
                reminder is { MayDismiss: true } ? CardButtons.Submit(ReminderVerb.Dismiss, ReminderText.Dismiss, Id(reminder)) : null,
                CardButtons.Acuut(),
            ]);
    }

    /// <summary>What the card becomes once it is put off or let go.</summary>
    public static AdaptiveCard Folded(string line) => CardFrame.New([Blocks.Text(line), Blocks.Small(FrameText.AcuutLine)]);

    private static AdaptiveSubmitAction? DoNow(Notice notice, ReminderKind kind)
    {
        var (verb, title) = kind switch
        {
            ReminderKind.Bewaartermijn => (BewaarVerb.Export, BewaarText.Export),
            ReminderKind.HulpReview => (CardVerb.Opvolgen, ReminderText.DoNow),
            ReminderKind.Monitoring3 or ReminderKind.Monitoring12 => (CardVerb.Open, OwnerNoticeText.OpenCasus),
            _ => (CardVerb.Open, ReminderText.DoNow),
        };
        return OnCasus(notice, verb, title)?.Primary();
    }

    private static AdaptiveSubmitAction? OnCasus(Notice notice, string verb, string title) =>
        notice.CasusId is { } id ? CardButtons.Submit(verb, title).With(CardData.Casus, id.ToString()) : null;

    private static AdaptiveSubmitAction? Later(Reminder? reminder, DateOnly today, int days, string title) =>
        reminder is { LatestSnooze: { } latest } && today.AddDays(days) <= latest
            ? CardButtons.Submit(ReminderVerb.Snooze, title, Id(reminder)).With(ReminderVerb.Days, days.ToString(CultureInfo.InvariantCulture))
            : null;

    private static string Id(Reminder reminder) => reminder.Id.ToString(CultureInfo.InvariantCulture);
}
