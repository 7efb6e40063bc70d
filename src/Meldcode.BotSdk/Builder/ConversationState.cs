namespace Microsoft.Bot.Builder;

/// <summary>State of the conversation, shared by all who are in it.</summary>
public class ConversationState : BotState
{
    public ConversationState(IStorage storage)
        : base(storage, nameof(ConversationState))
    {
    }

    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var channelId = StateKey.Channel(turnContext);
        var conversationId = StateKey.Conversation(turnContext);
        return $"{channelId}/conversations/{conversationId}";
    }
}
