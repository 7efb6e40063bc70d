using System;
using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards.Json;

internal static class Pixels
{
    public static bool TryParse(string text, out uint px)
    {
        px = 0;
        return text != null
            && text.EndsWith("px", StringComparison.OrdinalIgnoreCase)
            && uint.TryParse(text.AsSpan(0, text.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out px);
    }
}

internal sealed class PixelsConverter : JsonConverter<uint>
{
    public override void WriteJson(JsonWriter writer, uint value, JsonSerializer serializer) =>
        writer.WriteValue(string.Create(CultureInfo.InvariantCulture, $"{value}px"));

    public override uint ReadJson(JsonReader reader, Type objectType, uint existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        Pixels.TryParse(reader.Value as string, out var px) ? px : 0;
}

internal sealed class HeightConverter : JsonConverter<AdaptiveHeight>
{
    public override void WriteJson(JsonWriter writer, AdaptiveHeight value, JsonSerializer serializer) =>
        writer.WriteValue(value.ToString());

    public override AdaptiveHeight ReadJson(
        JsonReader reader, Type objectType, AdaptiveHeight existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        new AdaptiveHeight(reader.Value as string);
}

internal sealed class SchemaVersionConverter : JsonConverter<AdaptiveSchemaVersion>
{
    public override void WriteJson(JsonWriter writer, AdaptiveSchemaVersion value, JsonSerializer serializer) =>
        writer.WriteValue(value.ToString());

    public override AdaptiveSchemaVersion ReadJson(
        JsonReader reader, Type objectType, AdaptiveSchemaVersion existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        reader.Value is null ? null : new AdaptiveSchemaVersion(Convert.ToString(reader.Value, CultureInfo.InvariantCulture));
}
