using Newtonsoft.Json;
using static Newtonsoft.Json.DefaultValueHandling;

namespace AdaptiveCards;

public class AdaptiveToggleInput : AdaptiveInput
{
    public const string TypeName = "Input.Toggle";

    public override string Type { get; set; } = TypeName;

    [JsonProperty(Required = Required.Always)]
    public string Title { get; set; }

    /// <summary>Submitted when on; <c>True</c> unless set.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string ValueOn { get; set; } = bool.TrueString;

    /// <summary>Submitted when off; <c>False</c> unless set.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string ValueOff { get; set; } = bool.FalseString;

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public bool Wrap { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string Value { get; set; }
}
