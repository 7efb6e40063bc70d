using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public partial class O365ConnectorCardTextInput : O365ConnectorCardInputBase
{
    public new const string Type = "textInput";

    public O365ConnectorCardTextInput()
    {
    }

    public O365ConnectorCardTextInput(
        string type = default,
        string id = default,
        bool? isRequired = default,
        string title = default,
        string value = default,
        bool? isMultiline = default,
        double? maxLength = default)
        : base(type, id, isRequired, title, value)
    {
        IsMultiline = isMultiline;
        MaxLength = maxLength;
    }

    [JsonProperty(PropertyName = "isMultiline")]
    public bool? IsMultiline { get; set; }

    [JsonProperty(PropertyName = "maxLength")]
    public double? MaxLength { get; set; }
}
