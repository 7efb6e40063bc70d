using System;
using System.Globalization;
using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(HeightConverter))]
public class AdaptiveHeight : IEquatable<AdaptiveHeight>
{
    public AdaptiveHeight()
    {
    }

    public AdaptiveHeight(AdaptiveHeightType heightType) => HeightType = heightType;

    public AdaptiveHeight(uint px)
    {
        HeightType = AdaptiveHeightType.Pixel;
        Unit = px;
    }

    /// <param name="value"><c>auto</c>, <c>stretch</c> or <c>80px</c>; anything else is <c>auto</c>.</param>
    public AdaptiveHeight(string value)
    {
        if (Pixels.TryParse(value, out var px))
        {
            HeightType = AdaptiveHeightType.Pixel;
            Unit = px;
        }
        else if (string.Equals(value, "stretch", StringComparison.OrdinalIgnoreCase))
        {
            HeightType = AdaptiveHeightType.Stretch;
        }
    }

    public static AdaptiveHeight Auto => new AdaptiveHeight(AdaptiveHeightType.Auto);

    public static AdaptiveHeight Stretch => new AdaptiveHeight(AdaptiveHeightType.Stretch);

    public AdaptiveHeightType HeightType { get; set; }

    /// <summary>In pixels; null unless <see cref="HeightType"/> is <see cref="AdaptiveHeightType.Pixel"/>.</summary>
    public uint? Unit { get; set; }

    public static bool operator ==(AdaptiveHeight ah1, AdaptiveHeight ah2) => Equals(ah1, ah2);

    public static bool operator !=(AdaptiveHeight ah1, AdaptiveHeight ah2) => !Equals(ah1, ah2);

    public bool IsPixel() => HeightType == AdaptiveHeightType.Pixel;

    /// <summary>False for <c>auto</c>, and for pixels without a number of them.</summary>
    public bool ShouldSerializeAdaptiveHeight() => HeightType == AdaptiveHeightType.Stretch || (IsPixel() && Unit > 0);

    public bool Equals(AdaptiveHeight other) =>
        other is not null && HeightType == other.HeightType && (!IsPixel() || Unit == other.Unit);

    public override bool Equals(object obj) => Equals(obj as AdaptiveHeight);

    public override int GetHashCode() => HashCode.Combine(HeightType, IsPixel() ? Unit : null);

    public override string ToString() => HeightType switch
    {
        AdaptiveHeightType.Pixel => string.Create(CultureInfo.InvariantCulture, $"{Unit}px"),
        AdaptiveHeightType.Stretch => "stretch",
        _ => "auto",
    };
}
