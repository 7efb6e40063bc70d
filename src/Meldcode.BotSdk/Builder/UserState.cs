namespace Microsoft.Bot.Builder;

/// <summary>State of one user over all conversations on a channel.</summary>
public class UserState : BotState
{
    public UserState(IStorage storage)
        : base(storage, nameof(UserState))
    {
    }

    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var channelId = StateKey.Channel(turnContext);
        var userId = StateKey.User(turnContext);
        return $"{channelId}/users/{userId}";
    }
}
