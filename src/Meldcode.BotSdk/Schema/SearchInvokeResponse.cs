using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public partial class SearchInvokeResponse
{
    public SearchInvokeResponse()
    {
    }

    [JsonProperty(PropertyName = "statusCode")]
    public int StatusCode { get; set; }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    [JsonProperty(PropertyName = "value")]
    public object Value { get; set; }
}
