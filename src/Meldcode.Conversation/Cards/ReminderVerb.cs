namespace Meldcode.Conversation.Cards;

/// <summary>What the buttons of a reminder ask for; <see cref="CardData.Target"/> holds the reminder's id.</summary>
public static class ReminderVerb
{
    public const string Snooze = "herinnering-later";

    public const string Dismiss = "herinnering-weg";

    /// <summary>Show what is due and still to come.</summary>
    public const string List = "herinneringen";

    /// <summary>Key of the number of days to put it off.</summary>
    public const string Days = "dagen";
}
