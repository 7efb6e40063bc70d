using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public partial class TabContext
{
    public TabContext()
    {
    }

    [JsonProperty(PropertyName = "theme")]
    public string Theme { get; set; }
}
