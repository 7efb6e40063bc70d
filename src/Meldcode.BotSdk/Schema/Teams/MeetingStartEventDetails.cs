using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public partial class MeetingStartEventDetails : MeetingEventDetails
{
    public MeetingStartEventDetails()
    {
    }

    [JsonProperty(PropertyName = "startTime")]
    public DateTime StartTime { get; set; }
}
