using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public partial class MeetingDetails : MeetingDetailsBase
{
    public MeetingDetails()
    {
    }

    [JsonProperty(PropertyName = "msGraphResourceId")]
    public string MsGraphResourceId { get; set; }

    [JsonProperty(PropertyName = "scheduledStartTime")]
    public DateTime ScheduledStartTime { get; set; }

    [JsonProperty(PropertyName = "scheduledEndTime")]
    public DateTime ScheduledEndTime { get; set; }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
