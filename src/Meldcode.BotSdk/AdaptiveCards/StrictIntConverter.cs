using System;
using System.Numerics;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Refuses a fraction where a whole number is asked, which Newtonsoft would cut off.</summary>
public class StrictIntConverter : JsonConverter
{
    private static readonly JsonSerializer Plain = new();

    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType)
    {
        var type = Nullable.GetUnderlyingType(objectType) ?? objectType;
        return !type.IsEnum && Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.UInt64 || type == typeof(BigInteger);
    }

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) =>
        reader.TokenType is JsonToken.Integer or JsonToken.Null
            ? Plain.Deserialize(reader, objectType)
            : throw new JsonSerializationException($"Token \"{reader.Value}\" of type {reader.TokenType} was not a JSON integer");

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw new NotSupportedException();
}
