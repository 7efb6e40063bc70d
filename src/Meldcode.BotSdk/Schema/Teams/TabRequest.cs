using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public partial class TabRequest
{
    public TabRequest()
    {
    }

    [JsonProperty(PropertyName = "tabContext")]
    public TabEntityContext TabEntityContext { get; set; }

    [JsonProperty(PropertyName = "context")]
    public TabContext Context { get; set; }

    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }
}
