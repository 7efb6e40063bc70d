using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class FoundValue
{
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>The <see cref="SortedValue.Index"/> of the value.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }

    /// <summary>From 0.4 to 1: the fewer words between those of the value, the higher.</summary>
    [JsonProperty("score")]
    public float Score { get; set; }
}
