namespace Meldcode.Domain;

/// <summary>The chat between the bot and one person who may never have spoken with it.</summary>
public interface IPersonalChat
{
    /// <summary>Installs the app for the person where needed and finds the chat. Never throws but for cancellation.</summary>
    Task<PersonalChatResult> OpenAsync(string tenantId, string personId, CancellationToken ct);
}

public abstract record PersonalChatResult
{
    /// <param name="ConversationId">Id of the conversation with the bot, as the channel knows it.</param>
    public sealed record Found(string ConversationId) : PersonalChatResult;

    /// <summary>There is no chat and there will be none now.</summary>
    public sealed record Unavailable(RungFault Fault) : PersonalChatResult;

    public sealed record Later(TimeSpan After, RungFault Fault) : PersonalChatResult;
}
