using Newtonsoft.Json;
using static Newtonsoft.Json.DefaultValueHandling;

namespace AdaptiveCards;

public abstract class AdaptiveCollectionElement : AdaptiveElement
{
    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveContainerStyle? Style { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveAction SelectAction { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public bool Bleed { get; set; }

    /// <summary>In pixels, with the unit: <c>100px</c>.</summary>
    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string MinHeight { get; set; }
}
