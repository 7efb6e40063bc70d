using Newtonsoft.Json;

namespace Microsoft.Rest.Serialization;

/// <summary>Json.NET with the given settings and no global ones.</summary>
public static class SafeJsonConvert
{
    public static string SerializeObject(object obj, JsonSerializerSettings settings)
    {
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        using var writer = new JsonTextWriter(text) { CloseOutput = false };
        JsonSerializer.Create(settings).Serialize(writer, obj);
        return text.ToString();
    }

    public static string SerializeObject(object obj, params JsonConverter[] converters) =>
        SerializeObject(obj, new JsonSerializerSettings { Converters = converters });

    public static T DeserializeObject<T>(string json, JsonSerializerSettings settings)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var reader = new JsonTextReader(new StringReader(json));
        return (T)JsonSerializer.Create(settings).Deserialize(reader, typeof(T));
    }

    public static T DeserializeObject<T>(string json, params JsonConverter[] converters) =>
        DeserializeObject<T>(json, new JsonSerializerSettings { Converters = converters });
}
