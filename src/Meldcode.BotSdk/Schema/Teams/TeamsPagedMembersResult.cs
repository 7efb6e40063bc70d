using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public partial class TeamsPagedMembersResult
{
    public TeamsPagedMembersResult()
    {
    }

    [JsonProperty(PropertyName = "continuationToken")]
    public string ContinuationToken { get; set; }

    [JsonProperty(PropertyName = "members")]
    public IList<TeamsChannelAccount> Members { get; set; }
}
