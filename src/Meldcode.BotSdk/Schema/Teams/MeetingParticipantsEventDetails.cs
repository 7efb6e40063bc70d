using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public partial class MeetingParticipantsEventDetails
{
    public MeetingParticipantsEventDetails()
    {
    }

    public MeetingParticipantsEventDetails(IList<TeamsMeetingMember> members = default)
    {
        Members = members;
    }

    [JsonProperty(PropertyName = "members")]
    public IList<TeamsMeetingMember> Members { get; set; } = new List<TeamsMeetingMember>();
}

public partial class TeamsMeetingMember
{
    public TeamsMeetingMember(TeamsChannelAccount user, UserMeetingDetails meeting)
    {
        User = user;
        Meeting = meeting;
    }

    [JsonProperty(PropertyName = "user")]
    public TeamsChannelAccount User { get; set; }

    [JsonProperty(PropertyName = "meeting")]
    public UserMeetingDetails Meeting { get; set; }
}

public partial class UserMeetingDetails
{
    [JsonProperty(PropertyName = "inMeeting")]
    public bool InMeeting { get; set; }

    [JsonProperty(PropertyName = "role")]
    public string Role { get; set; }
}
