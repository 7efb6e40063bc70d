using Newtonsoft.Json;
using static Newtonsoft.Json.DefaultValueHandling;

namespace AdaptiveCards;

public class AdaptiveTextBlock : AdaptiveElement
{
    public const string TypeName = "TextBlock";

    public AdaptiveTextBlock()
    {
    }

    public AdaptiveTextBlock(string text) => Text = text;

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

    /// <summary>A subset of Markdown: bold, italic, lists, links.</summary>
    [JsonProperty(Required = Required.Always)]
    public string Text { get; set; } = "";

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public bool Wrap { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public int MaxLines { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveFontType FontType { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveTextBlockStyle Style { get; set; }
}
