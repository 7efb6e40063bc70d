using AdaptiveCards;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Texts;
using Meldcode.Conversation.Turns;
using Meldcode.Domain;
using Microsoft.Bot.Builder.Dialogs;

namespace Meldcode.Conversation.Dialogs;

/// <summary>One card of a casus and the answer to it. The subclasses choose the card; what an answer does is the same for all.</summary>
public abstract class CasusStapDialog : WaterfallDialog
{
    private readonly CasusDesk _desk;

    protected CasusStapDialog(string id, CasusDesk desk)
        : base(id)
    {
        _desk = desk;
        AddStep(ShowAsync);
        AddStep(HandleAsync);
    }

    /// <summary>The card to show.</summary>
    /// <param name="fault">What was wrong with the last answer; null at first.</param>
    /// <param name="typed">What was typed in the refused card, so that nothing is lost.</param>
    /// <returns>Null when there is nothing to show for this request.</returns>
    protected abstract AdaptiveCard? Card(CasusView view, CasusNext next, string? fault, IReadOnlyDictionary<string, string>? typed);

    private async Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var options = (CasusStapOptions)step.Options;
        var scope = TurnScope.Of(step.Context);
        if (options.Next.HandleNow)
        {
            return await step.NextAsync(null, ct).ConfigureAwait(false);
        }

        if (await _desk.ViewAsync(scope, options.CasusId, ct).ConfigureAwait(false) is not { } view)
        {
            return await step.EndDialogAsync(await CasusReplies.UnknownCasusAsync(step.Context, ct).ConfigureAwait(false), ct).ConfigureAwait(false);
        }

        var fault = options.Next.Fault is { } code ? RefusalText.For(new Refusal(code, options.Next.FaultSubject), SavedLines.Part(view, options.Next.Target)) : null;
        view = await _desk.Notices.WithNoticesAsync(scope, view, ct).ConfigureAwait(false);
        if (Card(view, options.Next, fault, fault is null ? null : scope.Input.Values) is not { } card)
        {
            return await step.EndDialogAsync(new CasusNext(), ct).ConfigureAwait(false);
        }

        await CasusReplies.CardAsync(step.Context, card, ct).ConfigureAwait(false);
        return EndOfTurn;
    }

    private async Task<DialogTurnResult> HandleAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var scope = TurnScope.Of(step.Context);
        var options = (CasusStapOptions)step.Options;
        var next = CasusNext.IsWayBack(scope.Input) ? options.Next.Again()
            : CasusNext.Navigation(scope.Input) ?? await ExecuteAsync(step, options, ct).ConfigureAwait(false);
        return await step.EndDialogAsync(next, ct).ConfigureAwait(false);
    }

    private async Task<CasusNext> ExecuteAsync(WaterfallStepContext step, CasusStapOptions options, CancellationToken ct)
    {
        var (scope, id) = (TurnScope.Of(step.Context), options.CasusId);
        if (await _desk.ViewAsync(scope, id, ct).ConfigureAwait(false) is not { } view)
        {
            return await CasusReplies.UnknownCasusAsync(step.Context, ct).ConfigureAwait(false);
        }

        if (CommandReader.Read(scope, view) is not { } command)
        {
            await CasusReplies.TextAsync(step.Context, SavedLines.NotUnderstood(scope.Input), ct).ConfigureAwait(false);
            return options.Next.Again();
        }

        var update = await _desk.UpdateAsync(scope, id, command, ct).ConfigureAwait(false);
        var next = await CasusReplies.AfterAsync(step.Context, view, command, update, ct).ConfigureAwait(false);
        if (update is CasusUpdate.Saved saved)
        {
            await _desk.Notices.ShowAsync(step.Context, view with { Casus = saved.Stored.Casus }, saved.Told, ct).ConfigureAwait(false);
        }

        return next;
    }
}

/// <summary>Which casus, and what to show of it. Part of dialog state.</summary>
public sealed class CasusStapOptions
{
    public string Casus { get; set; } = "";

    public CasusNext Next { get; set; } = new();

    internal CasusId CasusId => Domain.CasusId.Read(Casus) ?? default;
}
