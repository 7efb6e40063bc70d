using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Converters;

/// <summary>Reads a surface as what it says it is. Writing needs no help.</summary>
public class SurfaceConverter : JsonConverter
{
    public override bool CanWrite => false;

    public override bool CanRead => true;

    public override bool CanConvert(Type objectType) => objectType == typeof(Surface);

    /// <exception cref="ArgumentException">There is no such surface, or no such content for it.</exception>
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        var json = JObject.Load(reader);
        var surface = Create(json);
        serializer.Populate(json.CreateReader(), surface);
        return surface;
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw new NotSupportedException();

    private static Surface Create(JObject json)
    {
        var type = Read<SurfaceType>(json, "surface");
        return type switch
        {
            SurfaceType.MeetingStage => CreateStage(Read<ContentType>(json, "contentType")),
            SurfaceType.MeetingTabIcon => new MeetingTabIconSurface(),
            _ => throw new ArgumentException($"Invalid surface type: {type}", nameof(json)),
        };
    }

    private static MeetingStageSurface<TaskModuleContinueResponse> CreateStage(ContentType? content) =>
        content == ContentType.Task ? new MeetingStageSurface<TaskModuleContinueResponse>() : throw new ArgumentException($"Invalid content type: {content}", nameof(content));

    private static T? Read<T>(JObject json, string name)
        where T : struct => json.GetValue(name, StringComparison.OrdinalIgnoreCase)?.ToObject<T>();
}
