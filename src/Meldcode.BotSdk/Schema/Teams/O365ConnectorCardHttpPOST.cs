using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public partial class O365ConnectorCardHttpPOST : O365ConnectorCardActionBase
{
    public new const string Type = "HttpPOST";

    public O365ConnectorCardHttpPOST()
    {
    }

    public O365ConnectorCardHttpPOST(
        string type = default,
        string name = default,
        string id = default,
        string body = default)
        : base(type, name, id)
    {
        Body = body;
    }

    [JsonProperty(PropertyName = "body")]
    public string Body { get; set; }
}
