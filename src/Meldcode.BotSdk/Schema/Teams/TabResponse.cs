using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public partial class TabResponse
{
    public TabResponse()
    {
    }

    [JsonProperty(PropertyName = "tab")]
    public TabResponsePayload Tab { get; set; }
}
