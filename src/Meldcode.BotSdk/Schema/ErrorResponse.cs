using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The body of a failed connector call.</summary>
public partial class ErrorResponse
{
    public ErrorResponse()
    {
    }

    public ErrorResponse(Error error = default)
    {
        Error = error;
    }

    [JsonProperty(PropertyName = "error")]
    public Error Error { get; set; }
}
