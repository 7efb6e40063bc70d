using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using static Newtonsoft.Json.DefaultValueHandling;

namespace AdaptiveCards;

public class AdaptiveChoiceSetInput : AdaptiveInput
{
    public const string TypeName = "Input.ChoiceSet";

    public override string Type { get; set; } = TypeName;

    /// <summary>The chosen values, with commas between them.</summary>
    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string Value { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveChoiceInputStyle Style { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public bool IsMultiSelect { get; set; }

    [JsonProperty(Required = Required.Always)]
    public List<AdaptiveChoice> Choices { get; set; } = new List<AdaptiveChoice>();

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public bool Wrap { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string Placeholder { get; set; }

    /// <summary>Choices looked up by the client, such as people: dataset <c>graph.microsoft.com/users</c>.</summary>
    [JsonProperty("choices.data", DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveDataQuery DataQuery { get; set; }
}

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveChoice
{
    [JsonProperty(Required = Required.Always)]
    public string Title { get; set; }

    [JsonProperty(Required = Required.Always)]
    public string Value { get; set; }
}

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveDataQuery
{
    public string Type { get; set; } = "Data.Query";

    [JsonProperty(Required = Required.Always)]
    public string Dataset { get; set; }
}
