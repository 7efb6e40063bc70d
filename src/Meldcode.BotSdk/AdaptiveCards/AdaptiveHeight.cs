using System;
using System.Globalization;
using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(HeightConverter))]
public class AdaptiveHeight
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

    public bool ShouldSerializeAdaptiveHeight() => HeightType != AdaptiveHeightType.Auto;

    public override bool Equals(object obj) =>
        obj is AdaptiveHeight other && HeightType == other.HeightType && Unit == other.Unit;

    public override int GetHashCode() => HashCode.Combine(HeightType, Unit);

    public override string ToString() => HeightType switch
    {
        AdaptiveHeightType.Pixel => string.Create(CultureInfo.InvariantCulture, $"{Unit}px"),
        AdaptiveHeightType.Stretch => "stretch",
        _ => "auto",
    };
}
