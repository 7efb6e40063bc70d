using System.ComponentModel;
using Newtonsoft.Json;
using static Newtonsoft.Json.DefaultValueHandling;

namespace AdaptiveCards;

public abstract class AdaptiveAction : AdaptiveTypedElement
{
    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string Title { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string IconUrl { get; set; }

    /// <summary><c>default</c>, <c>positive</c> or <c>destructive</c>.</summary>
    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    [DefaultValue("default")]
    public string Style { get; set; } = "default";

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    [DefaultValue(true)]
    public bool IsEnabled { get; set; } = true;

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveActionMode Mode { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string Tooltip { get; set; }
}
