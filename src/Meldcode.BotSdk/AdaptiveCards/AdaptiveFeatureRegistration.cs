using System;
using System.Collections.Generic;

namespace AdaptiveCards;

/// <summary>What a host can show, for elements that require something of it.</summary>
public class AdaptiveFeatureRegistration
{
    private const string Cards = "adaptiveCards";

    private readonly Dictionary<string, string> _features = new(StringComparer.Ordinal)
    {
        [Cards] = AdaptiveCard.KnownSchemaVersion.ToString(),
    };

    /// <returns>The version, or an empty string where the host does not have the feature.</returns>
    public string Get(string feature) => _features.GetValueOrDefault(feature, "");

    public void Set(string feature, string version)
    {
        if (feature == Cards)
        {
            throw new AdaptiveException("Not allowed to override adaptiveCards version");
        }

        _features[feature] = version;
    }

    public void Remove(string feature)
    {
        if (feature == Cards)
        {
            throw new AdaptiveException("Not allowed to remove adaptiveCards feature");
        }

        _features.Remove(feature);
    }
}
