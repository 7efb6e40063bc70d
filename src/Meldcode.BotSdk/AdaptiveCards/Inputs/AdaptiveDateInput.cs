using Newtonsoft.Json;
using static Newtonsoft.Json.DefaultValueHandling;

namespace AdaptiveCards;

/// <summary>Values are written as <c>yyyy-MM-dd</c>.</summary>
public class AdaptiveDateInput : AdaptiveInput
{
    public const string TypeName = "Input.Date";

    public override string Type { get; set; } = TypeName;

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string Placeholder { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string Value { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string Min { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string Max { get; set; }
}
