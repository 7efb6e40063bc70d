using System;
using System.Collections.Generic;
using AdaptiveCards.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using static Newtonsoft.Json.DefaultValueHandling;

namespace AdaptiveCards;

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[JsonConverter(typeof(TypedElementReader))]
public abstract class AdaptiveTypedElement
{
    [JsonProperty(Order = -10, Required = Required.Always)]
    public abstract string Type { get; set; }

    [JsonProperty(Order = -9, DefaultValueHandling = IgnoreAndPopulate)]
    public string Id { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveFallbackElement Fallback { get; set; }

    /// <summary>Written as they are beside the known properties; what was unknown on reading is here.</summary>
    [JsonExtensionData]
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } =
        new SerializableDictionary<string, object>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Feature name to lowest version, or <c>*</c> for any.</summary>
    [JsonProperty(Order = 1, DefaultValueHandling = IgnoreAndPopulate)]
    public IDictionary<string, string> Requires;

    /// <summary>Whether the host has every feature that <see cref="Requires"/> names; one that may be of any version settles it.</summary>
    public bool MeetsRequirements(AdaptiveFeatureRegistration featureRegistration)
    {
        foreach (var (feature, lowest) in Requires ?? new Dictionary<string, string>())
        {
            var present = featureRegistration.Get(feature);
            if (present.Length == 0 || lowest == "*")
            {
                return present.Length > 0;
            }

            if (new AdaptiveSchemaVersion(present) < new AdaptiveSchemaVersion(lowest))
            {
                return false;
            }
        }

        return true;
    }
}
