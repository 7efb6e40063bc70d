using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>How a client waits for a token, in milliseconds.</summary>
public partial class TokenPollingSettings
{
    public TokenPollingSettings()
    {
    }

    [JsonProperty(PropertyName = "timeout")]
    public int Timeout { get; set; }

    [JsonProperty(PropertyName = "interval")]
    public int Interval { get; set; }
}
