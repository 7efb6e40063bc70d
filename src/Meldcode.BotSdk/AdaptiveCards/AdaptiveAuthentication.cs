using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using static Newtonsoft.Json.DefaultValueHandling;

namespace AdaptiveCards;

/// <summary>What a client needs to sign somebody in for this card.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveAuthentication
{
    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string Text { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string ConnectionName { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveTokenExchangeResource TokenExchangeResource { get; set; }

    public List<AdaptiveAuthCardButton> Buttons { get; set; } = new List<AdaptiveAuthCardButton>();
}

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveTokenExchangeResource
{
    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string Id { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string Uri { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string ProviderId { get; set; }
}

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveAuthCardButton
{
    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string Type { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string Title { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string Image { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string Value { get; set; }
}
