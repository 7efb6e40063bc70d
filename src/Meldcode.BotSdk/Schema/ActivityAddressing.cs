using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Schema;

/// <summary>Where an activity came from, and how another is sent there.</summary>
public partial class Activity
{
    /// <summary>Web Chat makes conversationUpdates of its own and rejects answers to their ids.</summary>
    private string ReferableId =>
        IsActivity(ActivityTypes.ConversationUpdate)
        && (string.Equals(ChannelId, Channels.Directline, StringComparison.OrdinalIgnoreCase)
            || string.Equals(ChannelId, Channels.Webchat, StringComparison.OrdinalIgnoreCase))
            ? null
            : Id;

    public ConversationReference GetConversationReference() =>
        new ConversationReference
        {
            ActivityId = ReferableId,
            User = From,
            Bot = Recipient,
            Conversation = Conversation,
            ChannelId = ChannelId,
            Locale = Locale,
            ServiceUrl = ServiceUrl,
        };

    /// <summary>The reference to what was sent from here, under the id that the channel gave it.</summary>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <summary>Addresses this activity; incoming means from the user to the bot.</summary>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale = reference.Locale ?? Locale;
        From = isIncoming ? reference.User : reference.Bot;
        Recipient = isIncoming ? reference.Bot : reference.User;
        SetReferredId(reference.ActivityId, isIncoming);
        return this;
    }

    private void SetReferredId(string id, bool isIncoming)
    {
        if (id == null)
        {
            return;
        }

        if (isIncoming)
        {
            Id = id;
        }
        else
        {
            ReplyToId = id;
        }
    }
}
