using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A page of those whom a message for many did not reach.</summary>
public class BatchFailedEntriesResponse
{
    public BatchFailedEntriesResponse()
    {
    }

    [JsonProperty(PropertyName = "continuationToken")]
    public string ContinuationToken { get; set; }

    [JsonProperty(PropertyName = "failedEntries")]
    public IList<BatchFailedEntry> FailedEntries { get; private set; } = new List<BatchFailedEntry>();
}

public class BatchFailedEntry
{
    public BatchFailedEntry()
    {
    }

    [JsonProperty(PropertyName = "entryId")]
    public string EntryId { get; set; }

    [JsonProperty(PropertyName = "error")]
    public string Error { get; set; }
}
