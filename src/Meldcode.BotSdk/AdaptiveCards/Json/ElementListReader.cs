using System;
using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Json;

/// <summary>Leaves out empty items (a designer's trailing <c>{}</c>) and items that do not belong in this list.</summary>
internal sealed class ElementListReader<T> : ReadOnlyConverter
    where T : AdaptiveTypedElement
{
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        var items = new List<T>();
        if (reader.TokenType == JsonToken.Null)
        {
            return items;
        }

        foreach (var json in JArray.Load(reader))
        {
            if (json is JObject { Count: > 0 })
            {
                Add(items, json.ToObject(typeof(T), serializer), serializer);
            }
        }

        return items;
    }

    private static void Add(List<T> items, object read, JsonSerializer serializer)
    {
        if (read is T item)
        {
            items.Add(item);
        }
        else
        {
            ParseState.Of(serializer)?.Warn($"'{((AdaptiveTypedElement)read).Type}' does not belong in a list of {typeof(T).Name}");
        }
    }
}
