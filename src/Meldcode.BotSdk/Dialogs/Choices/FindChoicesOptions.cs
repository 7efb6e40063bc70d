using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>Whether the value itself does not count, and only its synonyms do.</summary>
    [JsonProperty("noValue")]
    public bool NoValue { get; set; }

    /// <summary>Whether the title of the action does not count.</summary>
    [JsonProperty("noAction")]
    public bool NoAction { get; set; }

    [JsonProperty("recognizeNumbers")]
    public bool RecognizeNumbers { get; set; } = true;

    [JsonProperty("recognizeOrdinals")]
    public bool RecognizeOrdinals { get; set; } = true;

    /// <summary>A prompt is shared by all turns: the locale of one must not be written into its options.</summary>
    internal static FindChoicesOptions CopyOf(FindChoicesOptions options) =>
        options == null ? new FindChoicesOptions() : (FindChoicesOptions)options.MemberwiseClone();
}
