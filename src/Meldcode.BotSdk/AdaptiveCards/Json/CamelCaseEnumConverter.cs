using System;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Json;

/// <summary>A value that a newer schema added, or a typing error, is read as the default one.</summary>
internal sealed class CamelCaseEnumConverter : StringEnumConverter
{
    public CamelCaseEnumConverter()
        : base(new CamelCaseNamingStrategy())
    {
    }

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        try
        {
            return base.ReadJson(reader, objectType, existingValue, serializer);
        }
        catch (JsonSerializationException)
        {
            ParseState.Of(serializer)?.Warn($"'{reader.Value}' is not a valid value for '{reader.Path}'");
            return Nullable.GetUnderlyingType(objectType) is null ? Enum.ToObject(objectType, 0) : null;
        }
    }
}
