using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>What a storage read, as the type that was written.</summary>
public static class DictionaryExtensions
{
    private static readonly JsonSerializer Untyped = JsonSerializer.Create(new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.None, MaxDepth = null });

    /// <summary>The value as <typeparamref name="T"/>, which then also stands in the dictionary; the default where there is none.</summary>
    public static T MapValueTo<T>(this IDictionary<string, object> dictionary, string key)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        if (!dictionary.TryGetValue(key, out var value) || value == null)
        {
            return default;
        }

        if (value is T already)
        {
            return already;
        }

        var mapped = (value as JToken ?? JToken.FromObject(value, Untyped)).ToObject<T>(Untyped);
        dictionary[key] = mapped;
        return mapped;
    }
}
