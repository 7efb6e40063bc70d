using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to an adaptiveCard/action invoke; the HTTP status stays 200.</summary>
public partial class AdaptiveCardInvokeResponse
{
    public AdaptiveCardInvokeResponse()
    {
    }

    [JsonProperty(PropertyName = "statusCode")]
    public int StatusCode { get; set; }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    [JsonProperty(PropertyName = "value")]
    public object Value { get; set; }
}
