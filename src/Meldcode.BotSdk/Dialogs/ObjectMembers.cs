using System.Collections;
using System.Reflection;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One step of a path in whatever the object is: a dictionary, JSON, a list or a plain object.</summary>
internal static class ObjectMembers
{
    public static bool TryFollow(object obj, IEnumerable<object> segments, out object found)
    {
        found = obj;
        foreach (var segment in segments)
        {
            found = Get(found, segment);
        }

        return found != null;
    }

    /// <summary>Null where there is nothing, or null in JSON.</summary>
    public static object Get(object obj, object segment)
    {
        var value = segment is int index ? At(obj, index) : Named(obj, (string)segment);
        return value is JValue { Type: JTokenType.Null } ? null : value;
    }

    public static void Set(object obj, object segment, object value)
    {
        switch (obj)
        {
            case JArray array when segment is int index:
                while (array.Count <= index)
                {
                    array.Add(JValue.CreateNull());
                }

                array[index] = Json(value);
                break;
            case IList list when segment is int index:
                list[index] = value;
                break;
            case IDictionary<string, object> dictionary:
                dictionary[Key(dictionary.Keys, Name(segment))] = value;
                break;
            case JObject json:
                json[Key(json.Properties().Select(p => p.Name), Name(segment))] = Json(value);
                break;
            case not null:
                obj.GetType().GetProperty(Name(segment))?.SetValue(obj, value);
                break;
        }
    }

    public static void Remove(object obj, object segment)
    {
        switch (obj)
        {
            case IList when segment is int index:
                if (At(obj, index) != null)
                {
                    Set(obj, index, null);
                }

                break;
            case IDictionary<string, object> dictionary:
                dictionary.Remove(Name(segment));
                break;
            case JObject json:
                json.Remove(Name(segment));
                break;
        }
    }

    /// <summary>Null for what has no entries of its own.</summary>
    public static IEnumerable<(string Name, object Value)> Entries(object obj) => obj switch
    {
        IDictionary<string, object> dictionary => dictionary.Select(e => (e.Key, e.Value)),
        JObject json => json.Properties().Select(p => (p.Name, (object)p.Value)),
        _ => null,
    };

    private static object At(object obj, int index) => obj switch
    {
        JObject or IDictionary<string, object> => Named(obj, Name(index)),
        IList list when index >= 0 && index < list.Count => list[index],
        _ => null,
    };

    private static object Named(object obj, string name) => obj switch
    {
        null => null,
        IDictionary<string, object> dictionary => dictionary.TryGetValue(Key(dictionary.Keys, name), out var value) ? value : null,
        JObject json => json.GetValue(name, StringComparison.OrdinalIgnoreCase),
        JValue value => Named(value.Value, name),
        _ => Property(obj, name)?.GetValue(obj),
    };

    private static string Key(IEnumerable<string> keys, string name) => keys.FirstOrDefault(k => string.Equals(k, name, StringComparison.OrdinalIgnoreCase)) ?? name;

    private static PropertyInfo Property(object obj, string name) =>
        Array.Find(obj.GetType().GetProperties(), p => p.GetIndexParameters().Length == 0 && string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase));

    private static string Name(object segment) => Convert.ToString(segment, System.Globalization.CultureInfo.InvariantCulture);

    private static JToken Json(object value) => value == null ? JValue.CreateNull() : value as JToken ?? JToken.FromObject(value);
}
