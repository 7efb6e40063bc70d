using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public partial class TabEntityContext
{
    public TabEntityContext()
    {
    }

    [JsonProperty(PropertyName = "tabEntityId")]
    public string TabEntityId { get; set; }
}
