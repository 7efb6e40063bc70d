using System.Globalization;
using AdaptiveCards.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using static Newtonsoft.Json.DefaultValueHandling;

namespace AdaptiveCards;

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveTableColumnDefinition
{
    public const string TypeName = "TableColumnDefinition";

    private double _pixels;
    private double _weight;

    [JsonProperty("verticalCellContentAlignment", DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    [JsonProperty("horizontalCellContentAlignment", DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveHorizontalContentAlignment HorizontalContentAlignment { get; set; }

    /// <summary>In pixels; setting it clears <see cref="Width"/>.</summary>
    [JsonIgnore]
    public double PixelWidth
    {
        get => _pixels;
        set => (_pixels, _weight) = (value, 0);
    }

    /// <summary>The share of the table's width relative to the other columns; setting it clears <see cref="PixelWidth"/>.</summary>
    [JsonIgnore]
    public double Width
    {
        get => _weight;
        set => (_weight, _pixels) = (value, 0);
    }

    [JsonProperty("width", NullValueHandling = NullValueHandling.Ignore)]
    private object JsonWidth
    {
        get => _pixels > 0 ? string.Create(CultureInfo.InvariantCulture, $"{_pixels}px") : _weight > 0 ? _weight : null;
        set
        {
            if (Pixels.TryParse(value as string, out var px))
            {
                PixelWidth = px;
            }
            else if (double.TryParse(System.Convert.ToString(value, CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
            {
                Width = weight;
            }
        }
    }
}
