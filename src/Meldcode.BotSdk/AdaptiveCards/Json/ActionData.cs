using Newtonsoft.Json;

namespace AdaptiveCards.Json;

internal static class ActionData
{
    public static string ToJson(object data) => data == null ? null : JsonConvert.SerializeObject(data, Formatting.Indented);

    public static object FromJson(string json) => json == null ? null : JsonConvert.DeserializeObject(json);
}
