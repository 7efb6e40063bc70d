using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public partial class MeetingEventDetails : MeetingDetailsBase
{
    public MeetingEventDetails()
    {
    }

    [JsonProperty(PropertyName = "meetingType")]
    public string MeetingType { get; set; }
}
