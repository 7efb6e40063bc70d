using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using static Newtonsoft.Json.DefaultValueHandling;

namespace AdaptiveCards;

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveRefresh
{
    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveExecuteAction Action { get; set; }

    /// <summary>Teams refreshes by itself for these users only (at most 60), others by hand.</summary>
    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public List<string> UserIds { get; set; }
}
