using System;
using System.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Json;

/// <summary>Makes the element that the JSON's <c>type</c> names, and keeps what it does not know.</summary>
internal class TypedElementReader : ReadOnlyConverter
{
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        var element = reader.TokenType == JsonToken.Null ? null : Read(JObject.Load(reader), objectType, serializer);

        // A list keeps an action that is not known; in a property of its own there is nothing to keep it for.
        return element is AdaptiveUnknownAction && typeof(AdaptiveAction).IsAssignableFrom(objectType) ? null : element;
    }

    /// <summary>An element of a list.</summary>
    public static AdaptiveTypedElement ReadItem(JObject json, Type wanted, JsonSerializer serializer) => Read(json, wanted, serializer);

    protected static AdaptiveTypedElement Read(JObject json, Type wanted, JsonSerializer serializer)
    {
        var state = ParseState.Of(serializer);
        var element = (AdaptiveTypedElement)Activator.CreateInstance(TypeOf(json, wanted, state), nonPublic: true);
        RequireId(json, element);
        state?.Claim(json.Value<string>("id"));
        Populate(json, element, serializer, state);
        KeepUnknownOnly(element, serializer, state);
        return element;
    }

    private static Type TypeOf(JObject json, Type wanted, ParseState state)
    {
        var name = json.Value<string>("type") ?? ElementTypes.NameOf(wanted)
            ?? throw new AdaptiveSerializationException("Required property 'type' not found on adaptive card element");
        if (ElementTypes.TryGet(name, out var type))
        {
            return type;
        }

        state?.Warn($"Unknown element '{name}'");
        return ElementTypes.Unknown(name, wanted);
    }

    private static void RequireId(JObject json, AdaptiveTypedElement element)
    {
        if (element is AdaptiveInput && json["id"] == null)
        {
            throw new AdaptiveSerializationException($"Required property 'id' not found on '{element.Type}'");
        }
    }

    // One bad property must not lose the whole card: what could be read stays, the rest is a warning.
    private static void Populate(JObject json, AdaptiveTypedElement element, JsonSerializer serializer, ParseState state)
    {
        json["type"] ??= element.Type;
        try
        {
            serializer.Populate(json.CreateReader(), element);
        }
        catch (JsonSerializationException e)
        {
            state?.Warn($"{element.Type}: {e.Message}");
        }
    }

    // Newtonsoft also puts known properties there that it did not set, such as nulls.
    private static void KeepUnknownOnly(AdaptiveTypedElement element, JsonSerializer serializer, ParseState state)
    {
        var contract = (JsonObjectContract)serializer.ContractResolver.ResolveContract(element.GetType());
        foreach (var name in element.AdditionalProperties.Keys.ToList())
        {
            if (contract.Properties.GetClosestMatchProperty(name) != null)
            {
                element.AdditionalProperties.Remove(name);
            }
            else if (element is not (AdaptiveUnknownElement or AdaptiveUnknownAction))
            {
                state?.Warn($"Unknown property '{name}' on '{element.Type}'");
            }
        }
    }
}
