using System;
using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards.Json;

internal static class Pixels
{
    private const string Format = @"(\d+(.\d+)?px)";

    /// <summary>The size, or 0 and a warning.</summary>
    public static uint Read(JsonReader reader, JsonSerializer serializer)
    {
        if (reader.Value is string text && TryParse(text, out var px))
        {
            return px;
        }

        ParseState.Of(serializer)?.Warn(Complaint(reader));
        return 0;
    }

    public static string Complaint(JsonReader reader) =>
        reader.Value is string { Length: > 2 } text && !text.EndsWith("px", StringComparison.Ordinal)
            ? $"The Value \"{text[^2..]}\" was not specified as a proper unit(px), it will be ignored."
            : NotADimension(reader);

    public static string NotADimension(JsonReader reader) =>
        $"The Value \"{reader.Value}\" for field \"{FieldOf(reader)}\" was not specified as a proper dimension in the format {Format}, it will be ignored.";

    public static string FieldOf(JsonReader reader) => reader.Path[(reader.Path.LastIndexOf('.') + 1)..];

    public static bool TryParse(string text, out uint px)
    {
        px = 0;
        return text != null
            && text.EndsWith("px", StringComparison.OrdinalIgnoreCase)
            && Whole(text.AsSpan(0, text.Length - 2), out px);
    }

    /// <summary>A fraction is allowed, and cut off.</summary>
    private static bool Whole(ReadOnlySpan<char> number, out uint whole)
    {
        var dot = number.IndexOf('.');
        whole = 0;
        return dot < 0
            ? uint.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out whole)
            : uint.TryParse(number[..dot], NumberStyles.None, CultureInfo.InvariantCulture, out whole)
                && uint.TryParse(number[(dot + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out _);
    }
}

internal sealed class PixelsConverter : JsonConverter<uint>
{
    public override void WriteJson(JsonWriter writer, uint value, JsonSerializer serializer) =>
        writer.WriteValue(string.Create(CultureInfo.InvariantCulture, $"{value}px"));

    public override uint ReadJson(JsonReader reader, Type objectType, uint existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        Pixels.Read(reader, serializer);
}

internal sealed class HeightConverter : JsonConverter<AdaptiveHeight>
{
    public override void WriteJson(JsonWriter writer, AdaptiveHeight value, JsonSerializer serializer) =>
        writer.WriteValue(value.ToString());

    public override AdaptiveHeight ReadJson(
        JsonReader reader, Type objectType, AdaptiveHeight existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        reader.Value is not string text || text is "auto" or "stretch"
            ? new AdaptiveHeight(reader.Value as string)
            : Pixels.Read(reader, serializer) is > 0 and var px ? new AdaptiveHeight(px) : new AdaptiveHeight(AdaptiveHeightType.Auto);
}

internal sealed class SchemaVersionConverter : JsonConverter<AdaptiveSchemaVersion>
{
    public override void WriteJson(JsonWriter writer, AdaptiveSchemaVersion value, JsonSerializer serializer) =>
        writer.WriteValue(value.ToString());

    public override AdaptiveSchemaVersion ReadJson(
        JsonReader reader, Type objectType, AdaptiveSchemaVersion existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        reader.Value is null ? null : new AdaptiveSchemaVersion(Convert.ToString(reader.Value, CultureInfo.InvariantCulture));
}
