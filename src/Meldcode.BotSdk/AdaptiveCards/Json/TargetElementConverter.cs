using System;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Json;

internal sealed class TargetElementConverter : JsonConverter<AdaptiveTargetElement>
{
    public override void WriteJson(JsonWriter writer, AdaptiveTargetElement value, JsonSerializer serializer)
    {
        if (value.IsVisible is null)
        {
            writer.WriteValue(value.ElementId);
            return;
        }

        new JObject { ["elementId"] = value.ElementId, ["isVisible"] = value.IsVisible }.WriteTo(writer);
    }

    public override AdaptiveTargetElement ReadJson(
        JsonReader reader, Type objectType, AdaptiveTargetElement existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        var json = JToken.Load(reader);
        return json is JObject
            ? new AdaptiveTargetElement(json.Value<string>("elementId")) { IsVisible = json.Value<bool?>("isVisible") }
            : new AdaptiveTargetElement((string)json);
    }
}
