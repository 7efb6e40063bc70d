using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word of an utterance.</summary>
public class Token
{
    /// <summary>The first character.</summary>
    [JsonProperty("start")]
    public int Start { get; set; }

    /// <summary>The last character.</summary>
    [JsonProperty("end")]
    public int End { get; set; }

    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>What is compared.</summary>
    [JsonProperty("normalized")]
    public string Normalized { get; set; }
}
