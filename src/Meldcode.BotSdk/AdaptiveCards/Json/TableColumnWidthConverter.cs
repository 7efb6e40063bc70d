using System;
using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards.Json;

/// <summary>One of the two, the other 0.</summary>
internal sealed record TableColumnWidth(double Pixels, double Weight);

/// <summary>A number is a weight, a text is in pixels; anything else is 0 with a warning.</summary>
internal sealed class TableColumnWidthConverter : JsonConverter<TableColumnWidth>
{
    public override void WriteJson(JsonWriter writer, TableColumnWidth value, JsonSerializer serializer)
    {
        if (value.Pixels > 0)
        {
            writer.WriteValue(string.Create(CultureInfo.InvariantCulture, $"{value.Pixels}px"));
        }
        else if (value.Weight == Math.Floor(value.Weight))
        {
            writer.WriteValue((long)value.Weight);
        }
        else
        {
            writer.WriteValue(value.Weight);
        }
    }

    public override TableColumnWidth ReadJson(
        JsonReader reader, Type objectType, TableColumnWidth existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        reader.TokenType switch
        {
            JsonToken.String => new TableColumnWidth(PixelsOf(reader, serializer), 0),
            JsonToken.Integer or JsonToken.Float => new TableColumnWidth(0, WeightOf(reader, serializer)),
            _ => null,
        };

    private static double PixelsOf(JsonReader reader, JsonSerializer serializer)
    {
        var text = (string)reader.Value;
        if (text.EndsWith("px", StringComparison.Ordinal)
            && double.TryParse(text.AsSpan(0, text.Length - 2), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var pixels))
        {
            return pixels;
        }

        ParseState.Of(serializer)?.Warn(Pixels.NotADimension(reader));
        return 0;
    }

    private static double WeightOf(JsonReader reader, JsonSerializer serializer)
    {
        var weight = Convert.ToDouble(reader.Value, CultureInfo.InvariantCulture);
        if (weight >= 0)
        {
            return weight;
        }

        ParseState.Of(serializer)?.Warn($"The Value \"{reader.Value}\" for field \"{Pixels.FieldOf(reader)}\" was invalid, default value (0) will be used.");
        return 0;
    }
}
