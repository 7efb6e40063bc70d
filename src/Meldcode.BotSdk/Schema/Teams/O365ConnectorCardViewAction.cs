using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public partial class O365ConnectorCardViewAction : O365ConnectorCardActionBase
{
    public new const string Type = "ViewAction";

    public O365ConnectorCardViewAction()
    {
    }

    public O365ConnectorCardViewAction(
        string type = default,
        string name = default,
        string id = default,
        IList<string> target = default)
        : base(type, name, id)
    {
        Target = target;
    }

    [JsonProperty(PropertyName = "target")]
    public IList<string> Target { get; set; }
}
