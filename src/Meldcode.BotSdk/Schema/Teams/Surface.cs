using Microsoft.Bot.Schema.Converters;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where in the meeting something shows.</summary>
[JsonConverter(typeof(SurfaceConverter))]
public class Surface
{
    protected Surface(SurfaceType type)
    {
        Type = type;
    }

    [JsonConverter(typeof(StringEnumConverter))]
    [JsonProperty(PropertyName = "surface")]
    public SurfaceType Type { get; set; }
}

public class MeetingStageSurface<T> : Surface
{
    public MeetingStageSurface()
        : base(SurfaceType.MeetingStage)
    {
    }

    [JsonConverter(typeof(StringEnumConverter))]
    [JsonProperty(PropertyName = "contentType")]
    public ContentType ContentType { get; set; } = ContentType.Task;

    [JsonProperty(PropertyName = "content")]
    public T Content { get; set; }
}

public class MeetingTabIconSurface : Surface
{
    public MeetingTabIconSurface()
        : base(SurfaceType.MeetingTabIcon)
    {
    }

    [JsonProperty("tabEntityId")]
    public string TabEntityId { get; set; }
}

public enum SurfaceType
{
    Unknown,
    MeetingStage,
    MeetingTabIcon,
}

public enum ContentType
{
    Unknown,
    Task,
}
