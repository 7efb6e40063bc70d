using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public partial class TabResponsePayload
{
    public TabResponsePayload()
    {
    }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    [JsonProperty(PropertyName = "value")]
    public TabResponseCards Value { get; set; }

    [JsonProperty(PropertyName = "suggestedActions")]
    public TabSuggestedActions SuggestedActions { get; set; }
}
