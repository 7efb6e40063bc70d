namespace Microsoft.Bot.Builder;

/// <summary>State of one user in one conversation.</summary>
public class PrivateConversationState : BotState
{
    public PrivateConversationState(IStorage storage)
        : base(storage, nameof(PrivateConversationState))
    {
    }

    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var channelId = StateKey.Channel(turnContext);
        var conversationId = StateKey.Conversation(turnContext);
        var userId = StateKey.User(turnContext);
        return $"{channelId}/conversations/{conversationId}/users/{userId}";
    }
}
