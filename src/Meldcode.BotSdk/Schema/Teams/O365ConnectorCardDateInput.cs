using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public partial class O365ConnectorCardDateInput : O365ConnectorCardInputBase
{
    public new const string Type = "dateInput";

    public O365ConnectorCardDateInput()
    {
    }

    public O365ConnectorCardDateInput(
        string type = default,
        string id = default,
        bool? isRequired = default,
        string title = default,
        string value = default,
        bool? includeTime = default)
        : base(type, id, isRequired, title, value)
    {
        IncludeTime = includeTime;
    }

    [JsonProperty(PropertyName = "includeTime")]
    public bool? IncludeTime { get; set; }
}
