using Newtonsoft.Json;
using static Newtonsoft.Json.DefaultValueHandling;

namespace AdaptiveCards;

public class AdaptiveTextInput : AdaptiveInput
{
    public const string TypeName = "Input.Text";

    public override string Type { get; set; } = TypeName;

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string Placeholder { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string Value { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveTextInputStyle Style { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public bool IsMultiline { get; set; }

    /// <summary>In characters; 0 is without limit.</summary>
    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public int MaxLength { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveAction InlineAction { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string Regex { get; set; }
}
