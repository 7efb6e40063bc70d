namespace Microsoft.Bot.Schema;

public static class SpeechConstants
{
    /// <summary>Says nothing, where leaving speech out would make a channel read the text.</summary>
    public const string EmptySpeakTag = "<speak version=\"1.0\" xmlns=\"https://www.w3.org/2001/10/synthesis\" xml:lang=\"en-US\" />";
}
