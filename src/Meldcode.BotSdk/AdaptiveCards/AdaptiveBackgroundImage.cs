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

    public AdaptiveBackgroundImage(string url, AdaptiveImageFillMode fillMode, AdaptiveHorizontalAlignment hAlignment, AdaptiveVerticalAlignment vAlignment)
        : this(new Uri(url), fillMode, hAlignment, vAlignment)
    {
    }

    public AdaptiveBackgroundImage(Uri url, AdaptiveImageFillMode fillMode, AdaptiveHorizontalAlignment hAlignment, AdaptiveVerticalAlignment vAlignment)
    {
        Url = url;
        FillMode = fillMode;
        HorizontalAlignment = hAlignment;
        VerticalAlignment = vAlignment;
    }

    public Uri Url { get; set; }

    [JsonIgnore]
    public string UrlString
    {
        get => Url?.ToString();
        set => Url = value == null ? null : new Uri(value);
    }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveImageFillMode FillMode { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveVerticalAlignment VerticalAlignment { get; set; }

    /// <summary>A card's background was a plain address once.</summary>
    public static implicit operator AdaptiveBackgroundImage(Uri backgroundImageUrl) => new AdaptiveBackgroundImage(backgroundImageUrl);

    public bool HasDefaultValues() =>
        FillMode == AdaptiveImageFillMode.Cover
        && HorizontalAlignment == AdaptiveHorizontalAlignment.Left
        && VerticalAlignment == AdaptiveVerticalAlignment.Top;
}
