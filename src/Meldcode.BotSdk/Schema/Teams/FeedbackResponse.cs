using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What somebody thinks of a message.</summary>
public partial class FeedbackResponse
{
    public FeedbackResponse()
    {
    }

    public FeedbackResponse(
        string actionName = default,
        FeedbackResponseActionValue actionValue = default,
        string replyToId = default)
    {
        ActionName = actionName;
        ActionValue = actionValue;
        ReplyToId = replyToId;
    }

    public string ActionName { get; set; } = "feedback";

    [JsonProperty(PropertyName = "actionValue")]
    public FeedbackResponseActionValue ActionValue { get; set; }

    [JsonProperty(PropertyName = "replyToId")]
    public string ReplyToId { get; set; }
}
