using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using static Newtonsoft.Json.DefaultValueHandling;

namespace AdaptiveCards;

/// <summary>Sound or film; Teams shows it from version 1.6 on.</summary>
public class AdaptiveMedia : AdaptiveElement
{
    public const string TypeName = "Media";

    public override string Type { get; set; } = TypeName;

    [JsonProperty(Required = Required.Always)]
    public List<AdaptiveMediaSource> Sources { get; set; } = new List<AdaptiveMediaSource>();

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string Poster { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string AltText { get; set; }
}

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveMediaSource
{
    public AdaptiveMediaSource()
    {
    }

    public AdaptiveMediaSource(string mimeType, string url)
    {
        MimeType = mimeType;
        Url = url;
    }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string MimeType { get; set; }

    [JsonProperty(Required = Required.Always)]
    public string Url { get; set; }
}
