using System;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Json;

/// <summary>A run of text may be written as a plain string.</summary>
internal sealed class InlineReader : ReadOnlyConverter
{
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.String)
        {
            return new AdaptiveTextRun((string)reader.Value);
        }

        var json = JObject.Load(reader);
        if (json.Value<string>("type") != AdaptiveTextRun.TypeName)
        {
            throw new AdaptiveSerializationException($"Property 'type' must be '{AdaptiveTextRun.TypeName}'");
        }

        var run = new AdaptiveTextRun();
        serializer.Populate(json.CreateReader(), run);
        return run;
    }
}
