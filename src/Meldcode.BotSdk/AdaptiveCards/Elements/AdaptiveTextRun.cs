using System;
using AdaptiveCards.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using static Newtonsoft.Json.DefaultValueHandling;

namespace AdaptiveCards;

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[JsonConverter(typeof(InlineReader))]
public abstract class AdaptiveInline
{
    [JsonProperty(Order = -10, Required = Required.Always)]
    public abstract string Type { get; set; }

    [JsonExtensionData]
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } =
        new SerializableDictionary<string, object>(StringComparer.OrdinalIgnoreCase);
}

public class AdaptiveTextRun : AdaptiveInline
{
    public const string TypeName = "TextRun";

    public AdaptiveTextRun()
    {
    }

    public AdaptiveTextRun(string text) => Text = text;

    public override string Type { get; set; } = TypeName;

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveTextSize Size { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveTextWeight Weight { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveTextColor Color { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public bool IsSubtle { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public bool Italic { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public bool Strikethrough { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public bool Highlight { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public bool Underline { get; set; }

    [JsonProperty(Required = Required.Always)]
    public string Text { get; set; } = "";

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveFontType FontType { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveAction SelectAction { get; set; }
}
