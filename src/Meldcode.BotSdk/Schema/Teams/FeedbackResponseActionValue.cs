using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public partial class FeedbackResponseActionValue
{
    public FeedbackResponseActionValue()
    {
    }

    public FeedbackResponseActionValue(string reaction = default, string feedback = default)
    {
        Reaction = reaction;
        Feedback = feedback;
    }

    [JsonProperty(PropertyName = "reaction")]
    public string Reaction { get; set; }

    [JsonProperty(PropertyName = "feedback")]
    public string Feedback { get; set; }
}
