using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public partial class TabResponseCards
{
    public TabResponseCards()
    {
    }

    [JsonProperty(PropertyName = "cards")]
    public IList<TabResponseCard> Cards { get; set; }
}
