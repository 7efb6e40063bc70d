using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public partial class O365ConnectorCardOpenUriTarget
{
    public O365ConnectorCardOpenUriTarget()
    {
    }

    public O365ConnectorCardOpenUriTarget(string os = default, string uri = default)
    {
        Os = os;
        Uri = uri;
    }

    [JsonProperty(PropertyName = "os")]
    public string Os { get; set; }

    [JsonProperty(PropertyName = "uri")]
    public string Uri { get; set; }
}
