using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value to look for, with its place in the caller's list.</summary>
public class SortedValue
{
    [JsonProperty("value")]
    public string Value { get; set; }

    [JsonProperty("index")]
    public int Index { get; set; }
}
