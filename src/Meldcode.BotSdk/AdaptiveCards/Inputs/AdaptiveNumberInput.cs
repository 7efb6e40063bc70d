using System.ComponentModel;
using Newtonsoft.Json;
using static Newtonsoft.Json.DefaultValueHandling;

namespace AdaptiveCards;

/// <summary>A number that is not set is <see cref="double.NaN"/>.</summary>
public class AdaptiveNumberInput : AdaptiveInput
{
    public const string TypeName = "Input.Number";

    public override string Type { get; set; } = TypeName;

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string Placeholder { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    [DefaultValue(double.NaN)]
    public double Value { get; set; } = double.NaN;

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    [DefaultValue(double.NaN)]
    public double Min { get; set; } = double.NaN;

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    [DefaultValue(double.NaN)]
    public double Max { get; set; } = double.NaN;
}
