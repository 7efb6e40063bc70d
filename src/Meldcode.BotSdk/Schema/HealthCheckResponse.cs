using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public partial class HealthCheckResponse
{
    public HealthCheckResponse()
    {
    }

    public HealthCheckResponse(HealthResults healthResults = default)
    {
        HealthResults = healthResults;
    }

    [JsonProperty(PropertyName = "healthResults")]
    public HealthResults HealthResults { get; set; }
}
