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

    [JsonConverter(typeof(TableColumnWidthConverter))]
    [JsonProperty("width", NullValueHandling = NullValueHandling.Ignore)]
    private TableColumnWidth JsonWidth
    {
        get => _pixels > 0 || _weight > 0 ? new TableColumnWidth(_pixels, _weight) : null;
        set => (_pixels, _weight) = (value?.Pixels ?? 0, value?.Weight ?? 0);
    }
}
