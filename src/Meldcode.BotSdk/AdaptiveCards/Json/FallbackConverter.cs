using System;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using static AdaptiveCards.AdaptiveFallbackElement;

namespace AdaptiveCards.Json;

internal sealed class FallbackConverter : JsonConverter<AdaptiveFallbackElement>
{
    private const string Drop = "drop";

    public override void WriteJson(JsonWriter writer, AdaptiveFallbackElement value, JsonSerializer serializer)
    {
        switch (value?.Type)
        {
            case AdaptiveFallbackType.Drop:
                writer.WriteValue(Drop);
                break;
            case AdaptiveFallbackType.Content:
                serializer.Serialize(writer, value.Content);
                break;
            default:
                writer.WriteNull();
                break;
        }
    }

    public override AdaptiveFallbackElement ReadJson(
        JsonReader reader, Type objectType, AdaptiveFallbackElement existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        reader.TokenType switch
        {
            JsonToken.Null => null,
            JsonToken.String when (string)reader.Value == Drop => new AdaptiveFallbackElement(AdaptiveFallbackType.Drop),
            JsonToken.String => throw new AdaptiveSerializationException("The only valid string value for the fallback property is 'drop'."),
            JsonToken.StartObject => new AdaptiveFallbackElement(Content(reader, serializer)),
            _ => throw new AdaptiveSerializationException("Invalid value for fallback"),
        };

    private static AdaptiveTypedElement Content(JsonReader reader, JsonSerializer serializer)
    {
        var state = ParseState.Of(serializer);
        state?.EnterFallback();
        try
        {
            return JObject.Load(reader).ToObject<AdaptiveTypedElement>(serializer);
        }
        finally
        {
            state?.LeaveFallback();
        }
    }
}
