using System;
using AdaptiveCards.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using static Newtonsoft.Json.DefaultValueHandling;

namespace AdaptiveCards;

/// <summary>Written as a plain address when nothing but the address is set.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[JsonConverter(typeof(BackgroundImageConverter))]
public class AdaptiveBackgroundImage
{
    public AdaptiveBackgroundImage()
    {
    }

    public AdaptiveBackgroundImage(string url) => Url = new Uri(url);

    public AdaptiveBackgroundImage(Uri url) => Url = url;

    public Uri Url { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveImageFillMode FillMode { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveVerticalAlignment VerticalAlignment { get; set; }

    public bool HasDefaultValues() =>
        FillMode == AdaptiveImageFillMode.Cover
        && HorizontalAlignment == AdaptiveHorizontalAlignment.Left
        && VerticalAlignment == AdaptiveVerticalAlignment.Top;
}
