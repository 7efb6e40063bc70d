using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public partial class MeetingEndEventDetails : MeetingEventDetails
{
    public MeetingEndEventDetails()
    {
    }

    [JsonProperty(PropertyName = "endTime")]
    public DateTime EndTime { get; set; }
}
