using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How Teams asks what people think of a message, in <see cref="FeedbackInfoTypes"/>.</summary>
public partial class FeedbackInfo
{
    public FeedbackInfo()
        : this(FeedbackInfoTypes.Default)
    {
    }

    public FeedbackInfo(string type = FeedbackInfoTypes.Default)
    {
        Type = type;
    }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
