using Meldcode.Domain;
using Microsoft.Bot.Schema;

namespace Meldcode.Conversation.Escalation;

/// <summary>What became of one call to the channel.</summary>
/// <param name="Status">HTTP status; 0 when there was no answer.</param>
internal sealed record Spoken(RungResult Result, int Status)
{
    /// <summary>Where it was said; null when it was not.</summary>
    public ConversationReference? Reference { get; init; }

    public bool IsSent => Result is RungResult.Sent;

    /// <summary>The chat is not there for the bot any more; it may be found again in another place.</summary>
    public bool IsGone => Result is RungResult.Unavailable { Fault: RungFault.NotInstalled };
}
