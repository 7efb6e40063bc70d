using System.Globalization;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Dialogs;
using Meldcode.Conversation.Texts;
using Meldcode.Conversation.Turns;
using Meldcode.Domain;
using Microsoft.Bot.Builder;

namespace Meldcode.Conversation.Escalation;

/// <summary>Puts a reminder off, lets it go, or lists them.</summary>
public sealed class ReminderAnswers(IReminderBook reminders)
{
    /// <returns>False when the input is about something else.</returns>
    public async Task<bool> TryAnswerAsync(ITurnContext turn, CancellationToken ct)
    {
        switch (TurnScope.Of(turn).Input.Verb)
        {
            case ReminderVerb.Snooze:
                await SnoozeAsync(turn, ct).ConfigureAwait(false);
                return true;
            case ReminderVerb.Dismiss:
                await DismissAsync(turn, ct).ConfigureAwait(false);
                return true;
            case ReminderVerb.List:
                await ListAsync(turn, ct).ConfigureAwait(false);
                return true;
            default:
                return false;
        }
    }

    private async Task SnoozeAsync(ITurnContext turn, CancellationToken ct)
    {
        var scope = TurnScope.Of(turn);
        var days = int.TryParse(scope.Input.Value(ReminderVerb.Days), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 1, 31) : 1;
        var until = scope.Today.AddDays(days);
        var done = Id(scope) is { } id && await reminders.SnoozeAsync(scope.Actor, id, until, ct).ConfigureAwait(false);
        await FoldAsync(turn, done ? ReminderText.Snoozed(until, scope.Today) : null, ct).ConfigureAwait(false);
    }

    private async Task DismissAsync(ITurnContext turn, CancellationToken ct)
    {
        var scope = TurnScope.Of(turn);
        var done = Id(scope) is { } id && await reminders.DismissAsync(scope.Actor, id, ct).ConfigureAwait(false);
        await FoldAsync(turn, done ? ReminderText.Dismissed : null, ct).ConfigureAwait(false);
    }

    private async Task ListAsync(ITurnContext turn, CancellationToken ct)
    {
        var scope = TurnScope.Of(turn);
        var all = await reminders.ListAsync(scope.Actor, ct).ConfigureAwait(false);
        await CasusReplies.CardAsync(turn, RemindersCard.Build(all, scope.Today), ct).ConfigureAwait(false);
    }

    /// <param name="line">Null when it could not be done.</param>
    private static async Task FoldAsync(ITurnContext turn, string? line, CancellationToken ct)
    {
        if (line is null
            || turn.Activity.ReplyToId is not { Length: > 0 } tapped
            || !await CasusReplies.ReplaceAsync(turn, tapped, ReminderCard.Folded(line), ct).ConfigureAwait(false))
        {
            await CasusReplies.TextAsync(turn, line ?? ReminderText.NotPossible, ct).ConfigureAwait(false);
        }
    }

    private static long? Id(TurnScope scope) =>
        long.TryParse(scope.Input.Target, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
