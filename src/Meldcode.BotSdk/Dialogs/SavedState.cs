using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Reads values back from an instance's state.</summary>
internal static class SavedState
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings { MaxDepth = 128 });

    /// <summary>
    /// The value as <typeparamref name="T"/>. Storage without type names gives back plain JSON; that is turned into
    /// the type and put in its place, so that a change to the object is saved with the turn.
    /// </summary>
    public static T Read<T>(this IDictionary<string, object> state, string key)
        where T : class
    {
        if (!state.TryGetValue(key, out var value) || value == null)
        {
            return null;
        }

        if (value is not T typed)
        {
            typed = JToken.FromObject(value, Serializer).ToObject<T>(Serializer);
            state[key] = typed;
        }

        return typed;
    }

    /// <summary>A number that went through JSON is a long.</summary>
    public static int ReadInt(this IDictionary<string, object> state, string key) =>
        state.TryGetValue(key, out var value) ? Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture) : 0;
}
