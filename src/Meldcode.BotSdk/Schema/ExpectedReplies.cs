using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The replies of one turn, returned in the response body.</summary>
public partial class ExpectedReplies
{
    public ExpectedReplies()
    {
    }

    public ExpectedReplies(IList<Activity> activities = default)
    {
        Activities = activities;
    }

    [JsonProperty(PropertyName = "activities")]
    public IList<Activity> Activities { get; set; }
}
