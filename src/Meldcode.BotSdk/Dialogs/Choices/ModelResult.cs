using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something found in an utterance.</summary>
public class ModelResult<T>
{
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>The first character.</summary>
    [JsonProperty("start")]
    public int Start { get; set; }

    /// <summary>The last character.</summary>
    [JsonProperty("end")]
    public int End { get; set; }

    /// <summary>"value" or "choice".</summary>
    [JsonProperty("typeName")]
    public string TypeName { get; set; }

    [JsonProperty("resolution")]
    public T Resolution { get; set; }
}
