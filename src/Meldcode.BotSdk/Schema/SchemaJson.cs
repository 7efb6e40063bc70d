using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Serializer settings of the schema itself, made once.</summary>
internal static class SchemaJson
{
    public static readonly JsonSerializerSettings Entity = new() { NullValueHandling = NullValueHandling.Ignore, MaxDepth = 128 };

    public static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings { MaxDepth = 128 });
}
