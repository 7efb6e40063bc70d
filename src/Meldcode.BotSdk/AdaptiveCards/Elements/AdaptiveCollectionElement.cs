using System.Collections;
using System.Collections.Generic;
using AdaptiveCards.Json;
using Newtonsoft.Json;
using static Newtonsoft.Json.DefaultValueHandling;

namespace AdaptiveCards;

/// <summary>An element with elements in it, which can be walked and added to.</summary>
public abstract class AdaptiveCollectionElement : AdaptiveElement, IEnumerable<AdaptiveElement>
{
    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveContainerStyle? Style { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveAction SelectAction { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public bool Bleed { get; set; }

    /// <summary>In the JSON with the unit: <c>100px</c>.</summary>
    [JsonConverter(typeof(PixelsConverter))]
    [JsonProperty("minHeight", DefaultValueHandling = IgnoreAndPopulate)]
    public uint PixelMinHeight { get; set; }

    public abstract void Add(AdaptiveElement element);

    public abstract IEnumerator<AdaptiveElement> GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
