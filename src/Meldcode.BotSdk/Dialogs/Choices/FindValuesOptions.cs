using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class FindValuesOptions
{
    /// <summary>Whether some of a value's words will do.</summary>
    [JsonProperty("allowPartialMatches")]
    public bool AllowPartialMatches { get; set; }

    [JsonProperty("locale")]
    public string Locale { get; set; }

    /// <summary>How many other words may stand between two words of a value; 2 unless set.</summary>
    [JsonProperty("maxTokenDistance")]
    public int? MaxTokenDistance { get; set; }

    [JsonIgnore]
    public TokenizerFunction Tokenizer { get; set; }
}
