using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class FoundChoice
{
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>From 0, in the list of choices.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }

    /// <summary>From 0.4 to 1; 1 for a choice by number.</summary>
    [JsonProperty("score")]
    public float Score { get; set; }

    /// <summary>The word of the choice that was found: its value or a synonym. Null for a choice by number.</summary>
    [JsonProperty("synonym")]
    public string Synonym { get; set; }
}
