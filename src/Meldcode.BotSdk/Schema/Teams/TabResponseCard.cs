using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public partial class TabResponseCard
{
    public TabResponseCard()
    {
    }

    [JsonProperty(PropertyName = "card")]
    public object Card { get; set; }
}
