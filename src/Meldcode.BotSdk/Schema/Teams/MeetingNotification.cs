using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a bot shows in a meeting; which kind decides what it carries.</summary>
public class MeetingNotificationBase
{
    protected MeetingNotificationBase()
    {
    }

    [JsonProperty("type")]
    public string Type { get; set; }
}

public class MeetingNotification<T> : MeetingNotificationBase
{
    protected MeetingNotification()
    {
    }

    [JsonProperty(PropertyName = "value")]
    public T Value { get; set; }
}

/// <summary>For some of the participants.</summary>
public class TargetedMeetingNotification : MeetingNotification<TargetedMeetingNotificationValue>
{
    public TargetedMeetingNotification()
    {
    }

    public TargetedMeetingNotification(TargetedMeetingNotificationValue targetedMeetingNotificationValue)
    {
        Value = targetedMeetingNotificationValue;
    }

    [JsonProperty("channelData")]
    public MeetingNotificationChannelData ChannelData { get; set; }
}

public class TargetedMeetingNotificationValue
{
    public TargetedMeetingNotificationValue()
    {
    }

    [JsonProperty(PropertyName = "recipients")]
    public IList<string> Recipients { get; set; }

    /// <summary>One of each kind at most.</summary>
    [JsonProperty(PropertyName = "surfaces")]
    public IList<Surface> Surfaces { get; set; }
}

public class MeetingNotificationChannelData
{
    public MeetingNotificationChannelData()
    {
    }

    [JsonProperty(PropertyName = "OnBehalfOf")]
    public IList<OnBehalfOf> OnBehalfOfList { get; set; }
}
