using System.Globalization;
using AdaptiveCards;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Dialogs;
using Meldcode.Conversation.Texts;
using Meldcode.Conversation.Turns;
using Meldcode.Domain;
using Microsoft.Bot.Builder;

namespace Meldcode.Conversation.Escalation;

/// <summary>Codes for functions, registering with one, tests, and being away. None of it is about a casus.</summary>
public sealed class SetupAnswers(IReachability reachability, INoticeBoard board, NoticeDesk desk)
{
    /// <returns>False when the input is about something else.</returns>
    public async Task<bool> TryAnswerAsync(ITurnContext turn, CancellationToken ct)
    {
        var answer = TurnScope.Of(turn).Input.Verb switch
        {
            SetupVerb.Code => CodeAsync(turn, ct),
            SetupVerb.Register => RegisterAsync(turn, ct),
            SetupVerb.Test => TestAsync(turn, ct),
            SetupVerb.Away => AwayAsync(turn, ct),
            SetupVerb.AwayYes => AwayYesAsync(turn, ct),
            SetupVerb.Back => BackAsync(turn, ct),
            SetupVerb.Overview => OverviewAsync(turn, ct),
            _ => null,
        };
        await (answer ?? Task.CompletedTask).ConfigureAwait(false);
        return answer is not null;
    }

    private async Task CodeAsync(ITurnContext turn, CancellationToken ct)
    {
        var scope = TurnScope.Of(turn);
        if (!IsBeheerder(scope))
        {
            await CasusReplies.TextAsync(turn, SetupText.OnlyBeheerder, ct).ConfigureAwait(false);
            return;
        }

        var functions = await reachability.ListAsync(scope.Actor, ct).ConfigureAwait(false);
        var card = Chosen(functions, scope.Input.Target) is { } function
            && await reachability.IssueCodeAsync(scope.Actor, function.Key, ct).ConfigureAwait(false) is { } code
                ? CodeCard.Build(code, scope.Today)
                : FunctiesCard.ForCode(functions, scope.Today);
        await CasusReplies.CardAsync(turn, card, ct).ConfigureAwait(false);
    }

    private async Task RegisterAsync(ITurnContext turn, CancellationToken ct)
    {
        var scope = TurnScope.Of(turn);
        var line = scope.Input.Target is not { } code ? SetupText.RegisterHow
            : await reachability.RegisterAsync(scope.Actor, code, ct).ConfigureAwait(false) is { } function ? SetupText.Registered(function.Key)
            : SetupText.CodeWrong;
        await CasusReplies.TextAsync(turn, line, ct).ConfigureAwait(false);
    }

    private async Task TestAsync(ITurnContext turn, CancellationToken ct)
    {
        var scope = TurnScope.Of(turn);
        var functions = await reachability.ListAsync(scope.Actor, ct).ConfigureAwait(false);
        if (!IsBeheerder(scope) && !IsReceiver(scope, functions))
        {
            await CasusReplies.TextAsync(turn, SetupText.OnlyReceivers, ct).ConfigureAwait(false);
        }
        else if (Chosen(functions, scope.Input.Target) is { PersonId: not null } function)
        {
            await SendTestAsync(turn, function, ct).ConfigureAwait(false);
        }
        else
        {
            await CasusReplies.CardAsync(turn, FunctiesCard.ForTest(functions, scope.Today), ct).ConfigureAwait(false);
        }
    }

    private async Task SendTestAsync(ITurnContext turn, ReachableFunction function, CancellationToken ct)
    {
        var actor = TurnScope.Of(turn).Actor;
        var receiver = new Receiver(function.PersonId, SetupText.Name(function.Key), function.Key.Role);
        var id = await board.TestAsync(actor, receiver, ct).ConfigureAwait(false);
        if (id is null || await board.FindAsync(actor, id, ct).ConfigureAwait(false) is not { } status)
        {
            await CasusReplies.TextAsync(turn, SetupText.TestTooSoon, ct).ConfigureAwait(false);
            return;
        }

        await desk.SendAsync(turn, status, ct).ConfigureAwait(false);
    }

    private async Task AwayAsync(ITurnContext turn, CancellationToken ct)
    {
        var scope = TurnScope.Of(turn);
        if (!IsReceiver(scope, await reachability.ListAsync(scope.Actor, ct).ConfigureAwait(false)))
        {
            await CasusReplies.TextAsync(turn, SetupText.AwayNotNeeded, ct).ConfigureAwait(false);
        }
        else if (scope.Input.Target is { } words && AwayWords.Read(words, scope.Today) is { } back)
        {
            await CasusReplies.CardAsync(turn, AwayCard.Ask(back, scope.Today), ct).ConfigureAwait(false);
        }
        else
        {
            await CasusReplies.TextAsync(turn, SetupText.AwayHow, ct).ConfigureAwait(false);
        }
    }

    private async Task AwayYesAsync(ITurnContext turn, CancellationToken ct)
    {
        var scope = TurnScope.Of(turn);
        if (!DateOnly.TryParseExact(scope.Input.Target, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var back)
            || back <= scope.Today || back.DayNumber - scope.Today.DayNumber > AwayWords.MaxDays)
        {
            await CasusReplies.TextAsync(turn, SetupText.AwayHow, ct).ConfigureAwait(false);
            return;
        }

        await reachability.AwayAsync(scope.Actor, Amsterdam.Instant(back, TimeOnly.MinValue), ct).ConfigureAwait(false);
        await InPlaceAsync(turn, AwayCard.Set(back, scope.Today), ct).ConfigureAwait(false);
    }

    private async Task BackAsync(ITurnContext turn, CancellationToken ct)
    {
        var wasAway = await reachability.BackAsync(TurnScope.Of(turn).Actor, ct).ConfigureAwait(false);
        await CasusReplies.TextAsync(turn, wasAway ? SetupText.Back : SetupText.NotAway, ct).ConfigureAwait(false);
    }

    private async Task OverviewAsync(ITurnContext turn, CancellationToken ct)
    {
        var scope = TurnScope.Of(turn);
        var functions = await reachability.ListAsync(scope.Actor, ct).ConfigureAwait(false);
        var parked = IsBeheerder(scope) ? await board.ParkedAsync(scope.Actor, ct).ConfigureAwait(false) : null;
        if (parked is null && !IsReceiver(scope, functions))
        {
            await CasusReplies.TextAsync(turn, SetupText.OnlyReceivers, ct).ConfigureAwait(false);
            return;
        }

        await CasusReplies.CardAsync(turn, FunctiesCard.Overview(functions, parked, scope.Today), ct).ConfigureAwait(false);
    }

    private static async Task InPlaceAsync(ITurnContext turn, AdaptiveCard card, CancellationToken ct)
    {
        if (turn.Activity.ReplyToId is not { Length: > 0 } tapped || !await CasusReplies.ReplaceAsync(turn, tapped, card, ct).ConfigureAwait(false))
        {
            await CasusReplies.CardAsync(turn, card, ct).ConfigureAwait(false);
        }
    }

    private static bool IsBeheerder(TurnScope scope) =>
        scope.Organisatie.Beheerders.Any(contact => PersonIds.Comparer.Equals(contact.PersonId, scope.Actor.PersonId));

    private static bool IsReceiver(TurnScope scope, IReadOnlyList<ReachableFunction> functions) =>
        functions.Any(function => PersonIds.Comparer.Equals(function.PersonId, scope.Actor.PersonId));

    /// <summary>By the id on a button, or by words that mean one function and no other.</summary>
    private static ReachableFunction? Chosen(IReadOnlyList<ReachableFunction> functions, string? target)
    {
        if (string.IsNullOrWhiteSpace(target))
        {
            return null;
        }

        var byId = functions.FirstOrDefault(function => FunctionId.Of(function.Key) == target);
        var exact = functions.Where(function => string.Equals(function.Key.Function, target, StringComparison.OrdinalIgnoreCase)).ToList();
        var within = functions.Where(function => SetupText.Name(function.Key).Contains(target, StringComparison.OrdinalIgnoreCase)).ToList();
        return byId ?? (exact.Count == 1 ? exact[0] : exact.Count == 0 && within.Count == 1 ? within[0] : null);
    }
}
