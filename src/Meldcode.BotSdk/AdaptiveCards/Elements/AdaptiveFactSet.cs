using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

public class AdaptiveFactSet : AdaptiveElement
{
    public const string TypeName = "FactSet";

    public override string Type { get; set; } = TypeName;

    [JsonProperty(Required = Required.Always)]
    public List<AdaptiveFact> Facts { get; set; } = new List<AdaptiveFact>();
}

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveFact
{
    public AdaptiveFact()
    {
    }

    public AdaptiveFact(string title, string value)
    {
        Title = title;
        Value = value;
    }

    [JsonProperty(Required = Required.Always)]
    public string Title { get; set; }

    [JsonProperty(Required = Required.Always)]
    public string Value { get; set; }
}
