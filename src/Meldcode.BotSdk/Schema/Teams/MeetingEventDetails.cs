using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <remarks>Teams writes what is an event's own with a capital.</remarks>
public partial class MeetingEventDetails : MeetingDetailsBase
{
    internal MeetingEventDetails()
    {
    }

    internal MeetingEventDetails(
        string id,
        Uri joinUrl = null,
        string title = null,
        string meetingType = "Scheduled")
        : base(id, joinUrl, title)
    {
        MeetingType = meetingType;
    }

    [JsonProperty(PropertyName = "MeetingType")]
    public string MeetingType { get; set; }
}
