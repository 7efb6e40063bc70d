using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>The events with which a conversation goes from a bot to a person.</summary>
public static class EventFactory
{
    /// <summary>Asks for a person, with what was said so far where there is a transcript.</summary>
    public static IEventActivity CreateHandoffInitiation(ITurnContext turnContext, object handoffContext, Transcript transcript = null)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        var handoff = CreateHandoffEvent(HandoffEventNames.InitiateHandoff, handoffContext, activity.Conversation);
        handoff.From = activity.From;
        handoff.RelatesTo = activity.GetConversationReference();
        handoff.ReplyToId = activity.Id;
        handoff.ServiceUrl = activity.ServiceUrl;
        handoff.ChannelId = activity.ChannelId;
        if (transcript != null)
        {
            handoff.Attachments.Add(new Attachment { Content = transcript, ContentType = "application/json", Name = "Transcript" });
        }

        return handoff;
    }

    /// <param name="conversation">The conversation that goes over.</param>
    /// <param name="state">accepted, failed or completed.</param>
    /// <param name="message">Why it failed.</param>
    public static IEventActivity CreateHandoffStatus(ConversationAccount conversation, string state, string message = null)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(state);
        var value = new JObject { ["state"] = state };
        if (!string.IsNullOrEmpty(message))
        {
            value["message"] = message;
        }

        return CreateHandoffEvent(HandoffEventNames.HandoffStatus, value, conversation);
    }

    private static Activity CreateHandoffEvent(string name, object value, ConversationAccount conversation) =>
        new(ActivityTypes.Event)
        {
            Name = name,
            Value = value == null ? null : JToken.FromObject(value),
            Id = Guid.NewGuid().ToString(),
            Timestamp = DateTimeOffset.UtcNow,
            Conversation = conversation,
            Attachments = new List<Attachment>(),
            Entities = new List<Entity>(),
        };
}
