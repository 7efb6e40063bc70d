using Microsoft.Bot.Builder;

namespace Meldcode.Conversation.Escalation;

/// <summary>Everything about messages to and from others; a waiting question stays waiting.</summary>
public sealed class EscalationAnswers(NoticeAnswers notices, ReminderAnswers reminders, SetupAnswers setup)
{
    /// <returns>False when the input is about something else.</returns>
    public async Task<bool> TryAnswerAsync(ITurnContext turn, CancellationToken ct) =>
        await notices.TryAnswerAsync(turn, ct).ConfigureAwait(false)
        || await reminders.TryAnswerAsync(turn, ct).ConfigureAwait(false)
        || await setup.TryAnswerAsync(turn, ct).ConfigureAwait(false);
}
