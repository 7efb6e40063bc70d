using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Dialogs;
using Meldcode.Conversation.Texts;
using Meldcode.Conversation.Turns;
using Meldcode.Domain;
using Microsoft.Bot.Builder;

namespace Meldcode.Conversation.Escalation;

/// <summary>Taps on the cards of notices. Old, double and foreign taps end with how it stands now.</summary>
public sealed class NoticeAnswers(INoticeBoard board, NoticeCards cards, NoticeDesk desk, NoticeWatcher watcher, CasusReading reading)
{
    /// <returns>False when the input is not about a notice.</returns>
    public async Task<bool> TryAnswerAsync(ITurnContext turn, CancellationToken ct)
    {
        var scope = TurnScope.Of(turn);
        var id = scope.Input.Target ?? "";
        switch (scope.Input.Verb)
        {
            case NoticeVerb.TakeUp:
                await AfterAsync(turn, id, await board.TakeUpAsync(scope.Actor, id, ct).ConfigureAwait(false), ct).ConfigureAwait(false);
                return true;
            case NoticeVerb.PassOn:
                await AfterAsync(turn, id, await board.PassOnAsync(scope.Actor, id, ct).ConfigureAwait(false), ct).ConfigureAwait(false);
                return true;
            case NoticeVerb.AskContact:
                await AfterAsync(turn, id, await board.AskContactAsync(scope.Actor, id, ct).ConfigureAwait(false), ct).ConfigureAwait(false);
                return true;
            case NoticeVerb.TestSeen:
                await AfterAsync(turn, id, await board.SeenAsync(scope.Actor, id, ct).ConfigureAwait(false), ct).ConfigureAwait(false);
                return true;
            case NoticeVerb.Show:
                await ShowAgainAsync(turn, id, ct).ConfigureAwait(false);
                return true;
            case NoticeVerb.Open:
                await OpenAsync(turn, id, ct).ConfigureAwait(false);
                return true;
            case NoticeVerb.Status:
                await StatusAsync(turn, id, ct).ConfigureAwait(false);
                return true;
            case NoticeVerb.Inbox:
                await InboxAsync(turn, ct).ConfigureAwait(false);
                return true;
            default:
                return false;
        }
    }

    private async Task AfterAsync(ITurnContext turn, string id, NoticeAnswer answer, CancellationToken ct)
    {
        var status = answer == NoticeAnswer.NotFound ? null : await board.FindAsync(TurnScope.Of(turn).Actor, id, ct).ConfigureAwait(false);
        if (status is null)
        {
            await CasusReplies.TextAsync(turn, NoticeText.NotFound, ct).ConfigureAwait(false);
            return;
        }

        if (NoticeText.Answer(answer, status, TurnScope.Of(turn).Today) is { } line)
        {
            await CasusReplies.TextAsync(turn, line, ct).ConfigureAwait(false);
        }

        await ShowAsync(turn, status, ct).ConfigureAwait(false);
    }

    /// <summary>The tapped card at once, the others after it.</summary>
    private async Task ShowAsync(ITurnContext turn, NoticeStatus status, CancellationToken ct)
    {
        var tapped = turn.Activity.ReplyToId;
        var card = await cards.ForAsync(status, Me(turn, status), ct).ConfigureAwait(false);
        if (string.IsNullOrEmpty(tapped) || !await CasusReplies.ReplaceAsync(turn, tapped, card, ct).ConfigureAwait(false))
        {
            await CasusReplies.CardAsync(turn, card, ct).ConfigureAwait(false);
        }

        await watcher.MovedAsync(status, tapped, ct).ConfigureAwait(false);
    }

    private async Task ShowAgainAsync(ITurnContext turn, string id, CancellationToken ct)
    {
        if (await board.FindAsync(TurnScope.Of(turn).Actor, id, ct).ConfigureAwait(false) is { } status)
        {
            await CasusReplies.CardAsync(turn, await cards.ForAsync(status, Me(turn, status), ct).ConfigureAwait(false), ct).ConfigureAwait(false);
        }
        else
        {
            await CasusReplies.TextAsync(turn, NoticeText.NotFound, ct).ConfigureAwait(false);
        }
    }

    private async Task OpenAsync(ITurnContext turn, string id, CancellationToken ct)
    {
        var scope = TurnScope.Of(turn);
        var answer = await board.SeenAsync(scope.Actor, id, ct).ConfigureAwait(false);
        var status = await board.FindAsync(scope.Actor, id, ct).ConfigureAwait(false);
        if (answer == NoticeAnswer.NotFound || status is null)
        {
            await CasusReplies.TextAsync(turn, NoticeText.NotFound, ct).ConfigureAwait(false);
            return;
        }

        await reading.ShowAsync(turn, status.Notice.CasusId, ct).ConfigureAwait(false);
        await watcher.MovedAsync(status, turn.Activity.ReplyToId, ct).ConfigureAwait(false);
    }

    private async Task StatusAsync(ITurnContext turn, string id, CancellationToken ct)
    {
        var scope = TurnScope.Of(turn);
        var status = await board.FindAsync(scope.Actor, id, ct).ConfigureAwait(false);
        if (status is null || (status.OwnerId is { } owner && !PersonIds.Comparer.Equals(owner, scope.Actor.PersonId)))
        {
            await CasusReplies.TextAsync(turn, NoticeText.NotFound, ct).ConfigureAwait(false);
            return;
        }

        if (turn.Activity.ReplyToId is not { Length: > 0 } tapped || !await CasusReplies.ReplaceAsync(turn, tapped, cards.ForOwnerNow(status), ct).ConfigureAwait(false))
        {
            await desk.SendAsync(turn, status, ct).ConfigureAwait(false);
        }
    }

    private async Task InboxAsync(ITurnContext turn, CancellationToken ct)
    {
        var scope = TurnScope.Of(turn);
        var open = await board.ReceivedAsync(scope.Actor, ct).ConfigureAwait(false);
        await CasusReplies.CardAsync(turn, InboxCard.Build([.. open.Select(status => new NoticeView(status, Me(turn, status), scope.Today))]), ct).ConfigureAwait(false);
    }

    /// <summary>The function in which this person got it.</summary>
    private static Receiver Me(ITurnContext turn, NoticeStatus status)
    {
        var person = TurnScope.Of(turn).Actor.PersonId;
        return status.Entries.LastOrDefault(entry => PersonIds.Comparer.Equals(entry.To?.PersonId, person))?.To
            ?? (PersonIds.Comparer.Equals(status.Current?.PersonId, person) ? status.Current : null)
            ?? new Receiver(person, NoticeText.AColleague, PersonIds.Comparer.Equals(status.OwnerId, person) ? ReceiverRole.Owner : ReceiverRole.Deputy);
    }
}
