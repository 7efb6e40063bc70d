using System;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Json;

internal sealed class BackgroundImageConverter : JsonConverter<AdaptiveBackgroundImage>
{
    public override void WriteJson(JsonWriter writer, AdaptiveBackgroundImage value, JsonSerializer serializer)
    {
        if (value.HasDefaultValues())
        {
            serializer.Serialize(writer, value.Url);
            return;
        }

        writer.WriteStartObject();
        Write(writer, "url", value.Url, default(Uri), serializer);
        Write(writer, "fillMode", value.FillMode, AdaptiveImageFillMode.Cover, serializer);
        Write(writer, "horizontalAlignment", value.HorizontalAlignment, AdaptiveHorizontalAlignment.Left, serializer);
        Write(writer, "verticalAlignment", value.VerticalAlignment, AdaptiveVerticalAlignment.Top, serializer);
        writer.WriteEndObject();
    }

    public override AdaptiveBackgroundImage ReadJson(
        JsonReader reader, Type objectType, AdaptiveBackgroundImage existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        switch (reader.TokenType)
        {
            case JsonToken.Null:
                return null;
            case JsonToken.String:
                return new AdaptiveBackgroundImage(new Uri((string)reader.Value, UriKind.RelativeOrAbsolute));
            default:
                var image = new AdaptiveBackgroundImage();
                serializer.Populate(JObject.Load(reader).CreateReader(), image);
                return image;
        }
    }

    private static void Write<T>(JsonWriter writer, string name, T value, T byDefault, JsonSerializer serializer)
    {
        if (!Equals(value, byDefault))
        {
            writer.WritePropertyName(name);
            serializer.Serialize(writer, value);
        }
    }
}
