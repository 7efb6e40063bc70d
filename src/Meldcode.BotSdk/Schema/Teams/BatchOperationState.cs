using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How far a message for many is.</summary>
public class BatchOperationState
{
    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }

    /// <summary>How many got which status.</summary>
    [JsonProperty(PropertyName = "statusMap")]
    public IDictionary<string, int> StatusMap { get; } = new Dictionary<string, int>(StringComparer.Ordinal);

    [JsonProperty(PropertyName = "totalEntriesCount")]
    public int TotalEntriesCount { get; set; }
}
