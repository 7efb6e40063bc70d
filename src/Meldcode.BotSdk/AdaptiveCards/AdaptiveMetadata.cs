using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using static Newtonsoft.Json.DefaultValueHandling;

namespace AdaptiveCards;

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveMetadata
{
    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string WebUrl { get; set; }
}
