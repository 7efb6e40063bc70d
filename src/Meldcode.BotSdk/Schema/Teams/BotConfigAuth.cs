using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public partial class BotConfigAuth
{
    public BotConfigAuth()
    {
    }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; } = "auth";

    [JsonProperty(PropertyName = "suggestedActions")]
    public SuggestedActions SuggestedActions { get; set; }
}
