using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>What is due and still to come in a person's own casussen.</summary>
public static class RemindersCard
{
    private const int MaxShown = 8;

    public static AdaptiveCard Build(IReadOnlyList<Reminder> reminders, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(reminders);
        return CardFrame.New(
            [
                Blocks.Title(ReminderText.ListTitle),
                reminders.Count == 0 ? Blocks.Text(ReminderText.Empty) : null,
                .. reminders.Take(MaxShown).Select((reminder, i) => Row(reminder, today, separator: i > 0)),
                reminders.Count > MaxShown ? Blocks.Small(ReminderText.More(reminders.Count - MaxShown)) : null,
            ],
            CardButtons.Submit(CardVerb.MijnCasussen, ButtonText.MijnCasussen),
            CardButtons.Acuut());
    }

    private static AdaptiveColumnSet Row(Reminder reminder, DateOnly today, bool separator)
    {
        var when = Blocks.Small(ReminderText.When(reminder, today));
        when.Spacing = AdaptiveSpacing.Small;
        var text = Blocks.Box(AdaptiveContainerStyle.Default, Blocks.Text($"**{reminder.Kenmerk}** · {ReminderText.Title(reminder.Kind)}"), when);
        var row = Blocks.Row(text, CardButtons.Submit(CardVerb.Open, ButtonText.Openen).With(CardData.Casus, reminder.CasusId.ToString()));
        row.Separator = separator;
        return row;
    }
}
