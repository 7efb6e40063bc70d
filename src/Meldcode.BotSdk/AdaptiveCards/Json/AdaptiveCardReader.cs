using System;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Json;

/// <summary>The rules for a whole card: it says that it is one, and the outermost has a version that we know.</summary>
internal sealed class AdaptiveCardReader : TypedElementReader
{
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null)
        {
            return null;
        }

        var json = JObject.Load(reader);
        RequireCard(json);
        return EntersRoot(serializer) && !HasKnownVersion(json) ? FallbackCard(json, serializer) : Read(json, objectType, serializer);
    }

    private static void RequireCard(JObject json)
    {
        if (json.Value<string>("type") != AdaptiveCard.TypeName)
        {
            throw new AdaptiveSerializationException($"Property 'type' must be '{AdaptiveCard.TypeName}'");
        }
    }

    private static bool EntersRoot(JsonSerializer serializer)
    {
        var state = ParseState.Of(serializer);
        if (state is null || state.RootSeen)
        {
            return false;
        }

        return state.RootSeen = true;
    }

    private static bool HasKnownVersion(JObject json)
    {
        if (string.IsNullOrEmpty(json.Value<string>("version")))
        {
            json["version"] = AdaptiveCard.OnDeserializingMissingVersion?.Invoke()?.ToString()
                ?? throw new AdaptiveSerializationException("Could not parse required key: version. It was not found.");
        }

        return new AdaptiveSchemaVersion(json.Value<string>("version")) <= AdaptiveCard.KnownSchemaVersion;
    }

    private static AdaptiveCard FallbackCard(JObject json, JsonSerializer serializer)
    {
        ParseState.Of(serializer).Warn("Schema version is not supported");
        var text = json.Value<string>("fallbackText");
        text = string.IsNullOrEmpty(text) ? "We're sorry, this card couldn't be displayed" : text;
        return new AdaptiveCard(AdaptiveCard.KnownSchemaVersion)
        {
            Speak = json.Value<string>("speak") ?? text,
            Lang = json.Value<string>("lang"),
            Body = { new AdaptiveTextBlock(text) { Wrap = true } },
        };
    }
}
