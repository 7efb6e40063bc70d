using System;
using System.Collections.Generic;
using AdaptiveCards.Json;
using Newtonsoft.Json;
using static Newtonsoft.Json.DefaultValueHandling;

namespace AdaptiveCards;

public class AdaptiveImage : AdaptiveElement
{
    public const string TypeName = "Image";

    public AdaptiveImage()
    {
    }

    public AdaptiveImage(string url) => Url = new Uri(url);

    public AdaptiveImage(Uri url) => Url = url;

    public override string Type { get; set; } = TypeName;

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveImageSize Size { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveImageStyle Style { get; set; }

    [JsonProperty(Required = Required.Always)]
    public Uri Url { get; set; }

    [JsonIgnore]
    public string UrlString
    {
        get => Url?.ToString();
        set => Url = value == null ? null : new Uri(value);
    }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary><c>#RRGGBB</c> or <c>#AARRGGBB</c>; on reading, anything else is left out with a warning.</summary>
    [JsonConverter(typeof(HashColorReader))]
    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string BackgroundColor { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveAction SelectAction { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string AltText { get; set; }

    [JsonConverter(typeof(PixelsConverter))]
    [JsonProperty("width", DefaultValueHandling = IgnoreAndPopulate)]
    public uint PixelWidth { get; set; }

    /// <summary>The height when that is in pixels, otherwise 0.</summary>
    [JsonIgnore]
    public uint PixelHeight
    {
        get => Height?.Unit ?? 0;
        set => Height = new AdaptiveHeight(value);
    }
}

public class AdaptiveImageSet : AdaptiveElement
{
    public const string TypeName = "ImageSet";

    public override string Type { get; set; } = TypeName;

    [JsonConverter(typeof(ElementListReader<AdaptiveImage>))]
    public List<AdaptiveImage> Images { get; set; } = new List<AdaptiveImage>();

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveImageSize ImageSize { get; set; }
}
