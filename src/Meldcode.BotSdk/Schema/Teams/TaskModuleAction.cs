using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card's button that opens a dialog: an invoke whose value, as JSON text, comes back with task/fetch.</summary>
public class TaskModuleAction : CardAction
{
    private static readonly JsonSerializer WithoutNulls = JsonSerializer.Create(new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore });

    public TaskModuleAction(string title, object value)
        : base("invoke", title)
    {
        JToken data = value switch
        {
            null => new JObject(),
            string text => JObject.Parse(text),
            _ => JObject.FromObject(value, WithoutNulls),
        };
        data["type"] = "task/fetch";
        Value = data.ToString();
    }
}
