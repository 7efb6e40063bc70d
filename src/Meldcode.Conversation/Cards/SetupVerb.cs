namespace Meldcode.Conversation.Cards;

/// <summary>What is asked about who can be reached; <see cref="CardData.Target"/> holds what it is about.</summary>
public static class SetupVerb
{
    /// <summary>Make a code for a function: its id, or typed words that name it; empty shows the functions.</summary>
    public const string Code = "code-voor";

    /// <summary>Register with the code in the target.</summary>
    public const string Register = "aanmelden";

    /// <summary>Send a test to a function; empty shows the functions.</summary>
    public const string Test = "testbericht";

    /// <summary>Away until the day that the target says in words.</summary>
    public const string Away = "afwezig";

    /// <summary>Yes, away until the day in the target (2026-11-27).</summary>
    public const string AwayYes = "afwezig-ja";

    public const string Back = "er-weer";

    /// <summary>Who can be reached, and what was put aside.</summary>
    public const string Overview = "bereikbaarheid";
}
