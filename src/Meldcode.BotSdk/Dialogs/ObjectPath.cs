using System.Globalization;
using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Values in dictionaries, JSON and plain objects by a path: <c>a.b[0]['c d'].e[f.g]</c>. Names count without their case;
/// what is between brackets without quotes is itself a path, from the same object.
/// </summary>
public static class ObjectPath
{
    private static readonly JsonSerializerSettings CamelCase = new()
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() },
        NullValueHandling = NullValueHandling.Ignore,
    };

    private static readonly JsonSerializerSettings Cloning = new() { TypeNameHandling = TypeNameHandling.All };

    public static bool HasValue(object obj, string path) => TryGetPathValue<object>(obj, path, out _);

    /// <exception cref="KeyNotFoundException">There is nothing there.</exception>
    public static T GetPathValue<T>(object obj, string path) => TryGetPathValue<T>(obj, path, out var value) ? value : throw new KeyNotFoundException(path);

    public static T GetPathValue<T>(object obj, string path, T defaultValue) => TryGetPathValue<T>(obj, path, out var value) ? value : defaultValue;

    /// <summary>Null counts as nothing. An empty path is the object itself.</summary>
    public static bool TryGetPathValue<T>(object obj, string path, out T value)
    {
        value = default;
        if (obj == null || path == null || !TryResolvePath(obj, path, out var segments) || !ObjectMembers.TryFollow(obj, segments, out var found))
        {
            return false;
        }

        try
        {
            value = MapValueTo<T>(found);
            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidCastException or FormatException or OverflowException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Makes the objects and lists on the way. As JSON, unless <paramref name="json"/> says to keep the value itself.</summary>
    public static void SetPathValue(object obj, string path, object value, bool json = true)
    {
        if (!TryResolvePath(obj, path, out var segments) || segments.Count == 0)
        {
            return;
        }

        var current = obj;
        for (var i = 0; i < segments.Count - 1; i++)
        {
            var next = ObjectMembers.Get(current, segments[i]);
            if (next == null)
            {
                ObjectMembers.Set(current, segments[i], segments[i + 1] is int ? new JArray() : new JObject());
                next = ObjectMembers.Get(current, segments[i]);
            }

            current = next;
        }

        ObjectMembers.Set(current, segments[^1], json ? AsJson(value) : value);
    }

    /// <summary>Of a list, the place stays, empty.</summary>
    public static void RemovePathValue(object obj, string path)
    {
        if (TryResolvePath(obj, path, out var segments) && segments.Count > 0 && ObjectMembers.TryFollow(obj, segments[..^1], out var owner))
        {
            ObjectMembers.Remove(owner, segments[^1]);
        }
    }

    /// <summary>Of a dictionary or a JSON object; another object has none here.</summary>
    public static void ForEachProperty(object obj, Action<string, object> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        foreach (var (name, value) in ObjectMembers.Entries(obj) ?? [])
        {
            action(name, value);
        }
    }

    public static IEnumerable<string> GetProperties(object obj) =>
        ObjectMembers.Entries(obj)?.Select(e => e.Name) ?? obj?.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Select(p => p.Name) ?? [];

    /// <summary>Only of a plain object does the case of the name not count.</summary>
    public static bool ContainsProperty(object obj, string name) =>
        GetProperties(obj).Any(p => string.Equals(p, name, ObjectMembers.Entries(obj) == null ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal));

    public static T Clone<T>(T obj) => JsonConvert.DeserializeObject<T>(JsonConvert.SerializeObject(obj, Cloning), Cloning);

    public static T Merge<T>(T startObject, T overlayObject)
        where T : class => Assign<T>(startObject, overlayObject);

    public static T Assign<T>(object startObject, object overlayObject)
        where T : class => (T)Assign(startObject, overlayObject, typeof(T));

    /// <summary>A new object: the first, with what the second has that is not null. Lists are not joined.</summary>
    public static object Assign(object startObject, object overlayObject, Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (startObject == null || overlayObject == null)
        {
            var only = startObject ?? overlayObject ?? Activator.CreateInstance(type);
            return only is JObject json ? json.ToObject(type) : only;
        }

        var merged = startObject is JObject start ? (JObject)start.DeepClone() : JObject.FromObject(startObject);
        merged.Merge(
            overlayObject as JObject ?? JObject.FromObject(overlayObject),
            new JsonMergeSettings { MergeArrayHandling = MergeArrayHandling.Replace, MergeNullValueHandling = MergeNullValueHandling.Ignore });
        return merged.ToObject(type);
    }

    /// <summary>The value as another type, by way of JSON where nothing nearer does.</summary>
    public static T MapValueTo<T>(object val) => val switch
    {
        JValue value => value.ToObject<T>(),
        _ when typeof(T) == typeof(object) => (T)val,
        T same => same,
        JToken token => token.ToObject<T>(),
        _ when typeof(JToken).IsAssignableFrom(typeof(T)) => (T)(object)JToken.FromObject(val),
        short or int or long or ushort or uint or ulong or decimal or float or double => (T)Convert.ChangeType(val, typeof(T), CultureInfo.InvariantCulture),
        _ => JsonConvert.DeserializeObject<T>(JsonConvert.SerializeObject(val, CamelCase), CamelCase),
    };

    /// <summary>The path without paths in it: <c>users[turn.who].age</c> is users, Joe, age. False where a bracket leads nowhere.</summary>
    public static bool TryResolvePath(object obj, string propertyPath, out List<object> segments, bool eval = false)
    {
        ArgumentNullException.ThrowIfNull(propertyPath);
        if (!ObjectPathText.TryResolve(obj, propertyPath, out segments))
        {
            return false;
        }

        if (eval && !ObjectPathText.IsConstant(propertyPath))
        {
            if (!ObjectMembers.TryFollow(obj, segments, out var found))
            {
                return false;
            }

            segments = [MapValueTo<string>(found)];
        }

        return true;
    }

    private static JToken AsJson(object value) => value switch
    {
        null => null,
        JToken token => token,
        _ => JToken.FromObject(value, JsonSerializer.Create(CamelCase)),
    };
}
