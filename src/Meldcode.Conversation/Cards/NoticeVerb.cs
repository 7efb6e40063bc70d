namespace Meldcode.Conversation.Cards;

/// <summary>What the buttons about a notice ask for; <see cref="CardData.Target"/> holds the notice's id.</summary>
public static class NoticeVerb
{
    public const string TakeUp = "bericht-oppakken";

    /// <summary>Show the card of the notice again.</summary>
    public const string Show = "bericht";

    /// <summary>Show the casus to whoever may see it.</summary>
    public const string Open = "bericht-openen";

    public const string PassOn = "bericht-overdragen";

    /// <summary>Ask the professional to get in touch.</summary>
    public const string AskContact = "bericht-contact";

    /// <summary>A test message has been read.</summary>
    public const string TestSeen = "bericht-testgezien";

    /// <summary>Show how the message fares, to the professional whose casus it is.</summary>
    public const string Status = "bericht-status";

    /// <summary>Show what waits for this person.</summary>
    public const string Inbox = "berichten";
}
