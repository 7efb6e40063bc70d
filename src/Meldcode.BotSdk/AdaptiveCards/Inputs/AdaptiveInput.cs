using Newtonsoft.Json;
using static Newtonsoft.Json.DefaultValueHandling;

namespace AdaptiveCards;

public abstract class AdaptiveInput : AdaptiveElement
{
    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public bool IsRequired { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string Label { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string ErrorMessage { get; set; }
}
