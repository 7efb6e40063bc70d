using System;
using System.Collections;
using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Json;

/// <summary>Leaves out empty items (a designer's trailing <c>{}</c>), and refuses what does not belong in this list.</summary>
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
            if (json is JObject { Count: > 0 } element)
            {
                // As an untyped list, which says what does not belong in it.
                ((IList)items).Add(TypedElementReader.ReadItem(element, typeof(T), serializer));
            }
        }

        return items;
    }
}
