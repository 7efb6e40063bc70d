using System.Collections.Immutable;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Sharing;
using Meldcode.Conversation.Texts;
using Meldcode.Conversation.Turns;
using Meldcode.Domain;
using Microsoft.Bot.Builder.Dialogs;

namespace Meldcode.Conversation.Dialogs;

/// <summary>Asks the little that is needed to begin, starts the casus and names its reference.</summary>
public sealed class NieuweCasusDialog : WaterfallDialog
{
    private readonly CasusDesk _desk;

    public NieuweCasusDialog(CasusDesk desk)
        : base(nameof(NieuweCasusDialog))
    {
        _desk = desk;
        AddStep(AskAsync);
        AddStep(StartAsync);
    }

    /// <summary>Options that say: this turn's input is the filled-in form.</summary>
    internal const string FormSent = "form-sent";

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken ct)
    {
        if (step.Options is FormSent)
        {
            return await step.NextAsync(null, ct).ConfigureAwait(false);
        }

        var scope = TurnScope.Of(step.Context);
        var card = NieuweCasusCard.Build(_desk.Default(scope), _desk.Protocols(scope.Today), scope.Organisatie, Form(scope));
        await CasusReplies.CardAsync(step.Context, card, ct).ConfigureAwait(false);
        return EndOfTurn;
    }

    private async Task<DialogTurnResult> StartAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var scope = TurnScope.Of(step.Context);
        if (scope.Input.Verb != CardVerb.StartCasus || Protocol(scope) is not { } protocol || Leeftijdsgroepen.Read(scope.Input.Value(CardData.Leeftijd)) is not { } age
            || (Location(scope) is null && scope.Organisatie.Locations.Count > 1))
        {
            await CasusReplies.TextAsync(step.Context, TurnText.FillInForm, ct).ConfigureAwait(false);
            return await step.ReplaceDialogAsync(Id, null, ct).ConfigureAwait(false);
        }

        var people = FunctionChoice.Others(scope.Organisatie, scope.Actor.PersonId);
        var conflict = ConflictAnswer.Read(scope.Input, people);
        if (conflict is null && people.Count > 0 && scope.Input.Value(CardData.GatePrefix + Poort.Collega) == Antwoord.Ja.Word())
        {
            await AskConflictAsync(step, people, ct).ConfigureAwait(false);
            return await step.EndDialogAsync(null, ct).ConfigureAwait(false);
        }

        var update = await _desk.StartAsync(scope, scope.Input.Target ?? "", protocol, kenmerk => Command(scope, protocol, kenmerk, age, conflict), ct).ConfigureAwait(false);
        return await step.EndDialogAsync(await StartedAsync(step, update, ct).ConfigureAwait(false), ct).ConfigureAwait(false);
    }

    /// <summary>The form goes along in the card, and nothing of it waits here.</summary>
    private static async Task AskConflictAsync(WaterfallStepContext step, IReadOnlyList<FunctionChoice> people, CancellationToken ct)
    {
        var input = TurnScope.Of(step.Context).Input;
        var form = input.Values.Where(pair => pair.Key is CardData.Leeftijd or CardData.Locatie or CardData.Variant || pair.Key.StartsWith(CardData.GatePrefix, StringComparison.Ordinal));
        await CasusReplies.FoldAsync(step.Context, FoldedText.FormPassed, null, null, ct).ConfigureAwait(false);
        await CasusReplies.CardAsync(step.Context, ConflictCard.Build(people, form.ToDictionary(), input.Target ?? ""), ct).ConfigureAwait(false);
    }

    private Protocol? Protocol(TurnScope scope) =>
        scope.Input.Value(CardData.Variant) is { Length: > 0 } variant ? _desk.Find(variant, scope.Today) : _desk.Default(scope);

    /// <returns>Null when there is nothing to choose, or what was chosen is not there (any more).</returns>
    private static string? Location(TurnScope scope) => scope.Organisatie.Locations.Count > 1
        ? scope.Organisatie.Locations.FirstOrDefault(place => place.Name == scope.Input.Value(CardData.Locatie))?.Name
        : null;

    private static StartCasus Command(TurnScope scope, Protocol protocol, Kenmerk kenmerk, Leeftijdsgroep age, ConflictAnswer? conflict) => new()
    {
        Now = scope.Now,
        By = scope.Actor.PersonId,
        Kenmerk = kenmerk,
        Leeftijd = age,
        Locatie = Location(scope),
        Poorten = [.. scope.Input.WithPrefix(CardData.GatePrefix)
            .Where(gate => gate.Value == Antwoord.Ja.Word() && protocol.Poorten.Any(poort => poort.Id == gate.Key))
            .Select(gate => gate.Key)],
        InConflict = conflict?.Persons ?? [],
        ConflictUnknown = conflict?.Unknown ?? false,
    };

    private async Task<string?> StartedAsync(WaterfallStepContext step, CasusUpdate update, CancellationToken ct)
    {
        switch (update)
        {
            case CasusUpdate.Saved saved:
                await CasusReplies.FoldAsync(step.Context, FoldedText.Started(saved.Stored.Casus.Kenmerk), null, null, ct).ConfigureAwait(false);
                await CasusReplies.TextAsync(step.Context, Messages.CasusStarted(saved.Stored.Casus.Kenmerk), ct).ConfigureAwait(false);
                await ShowPoortenAsync(step, saved, ct).ConfigureAwait(false);
                await ShowNoticesAsync(step, saved, ct).ConfigureAwait(false);
                return saved.Stored.Id.ToString();
            case CasusUpdate.Stale stale:
                return stale.Stored.Id.ToString();
            case CasusUpdate.Refused refused:
                await CasusReplies.TextAsync(step.Context, RefusalText.For(refused.Refusal), ct).ConfigureAwait(false);
                return null;
            default:
                return null;
        }
    }

    private async Task ShowPoortenAsync(WaterfallStepContext step, CasusUpdate.Saved saved, CancellationToken ct)
    {
        if (_desk.View(TurnScope.Of(step.Context), saved.Stored) is { } view)
        {
            foreach (var poort in PoortBlocks.Open(view))
            {
                await CasusReplies.CardAsync(step.Context, PoortCard.Build(view, poort), ct).ConfigureAwait(false);
            }
        }
    }

    private async Task ShowNoticesAsync(WaterfallStepContext step, CasusUpdate.Saved saved, CancellationToken ct)
    {
        if (_desk.View(TurnScope.Of(step.Context), saved.Stored) is { } view)
        {
            await _desk.Notices.ShowAsync(step.Context, view, saved.Told, ct).ConfigureAwait(false);
        }
    }

    /// <summary>One form, one casus: the delivery that asked for the form names it.</summary>
    private static string Form(TurnScope scope) => $"{scope.Now.UtcTicks:x}";
}
