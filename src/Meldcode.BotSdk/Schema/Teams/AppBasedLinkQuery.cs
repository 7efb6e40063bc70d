using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public partial class AppBasedLinkQuery
{
    public AppBasedLinkQuery()
    {
    }

    public AppBasedLinkQuery(string url = default, string state = default)
    {
        Url = url;
        State = state;
    }

    [JsonProperty(PropertyName = "url")]
    public string Url { get; set; }

    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }
}
