using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public partial class TabSuggestedActions
{
    public TabSuggestedActions()
    {
    }

    [JsonProperty(PropertyName = "actions")]
    public IList<CardAction> Actions { get; set; }
}
