using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Kennis;
using Meldcode.Conversation.Sharing;
using Meldcode.Conversation.Texts;
using Meldcode.Conversation.Turns;
using Meldcode.Domain;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace Meldcode.Conversation.Dialogs;

/// <summary>
/// Sends every input to the dialog it is for. A tapped card says itself which casus it is about, so the stack may be lost
/// at any time: the next tap or "ga verder" finds the place again.
/// </summary>
public sealed class MainDialog : ComponentDialog
{
    private readonly CasusDesk _desk;
    private readonly Lookups _lookups;
    private readonly SharingAnswers _sharing;
    private readonly IStatePropertyAccessor<ActiveCasus> _active;

    public MainDialog(CasusDesk desk, Lookups lookups, SharingAnswers sharing, ConversationState state)
        : base(nameof(MainDialog))
    {
        ArgumentNullException.ThrowIfNull(state);
        _desk = desk;
        _lookups = lookups;
        _sharing = sharing;
        _active = state.CreateProperty<ActiveCasus>(nameof(ActiveCasus));
        AddDialog(new NieuweCasusDialog(desk));
        AddDialog(new CasusDialog(desk));
    }

    protected override Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default) =>
        RouteAsync(innerDc, cancellationToken);

    protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        RouteAsync(innerDc, cancellationToken);

    private async Task<DialogTurnResult> RouteAsync(DialogContext dc, CancellationToken ct)
    {
        var scope = TurnScope.Of(dc.Context);
        if (PrivacyCheck.Find(scope.Input, scope.Today) is { Count: > 0 } found
            && (!PrivacyCheck.IsKept(scope.Input) || found.Values.Any(findings => findings.Any(finding => finding.Kind == PersonalDataKind.Bsn))))
        {
            await CasusReplies.CardAsync(dc.Context, PrivacyCard.Build(scope.Input, found), ct).ConfigureAwait(false);
            return EndOfTurn;
        }

        if (await _lookups.TryAnswerAsync(dc.Context, ct).ConfigureAwait(false)
            || await _sharing.TryAnswerAsync(dc.Context, await OpenAsync(dc, ct).ConfigureAwait(false), ct).ConfigureAwait(false)
            || await _lookups.TryKennisAsync(dc.Context, await WaitingAsync(dc, ct).ConfigureAwait(false), ct).ConfigureAwait(false))
        {
            return EndOfTurn;
        }

        var result = scope.Input.Verb switch
        {
            CardVerb.NieuweCasus => await RestartWithAsync(dc, nameof(NieuweCasusDialog), null, ct).ConfigureAwait(false),
            CardVerb.StartCasus => await RestartWithAsync(dc, nameof(NieuweCasusDialog), NieuweCasusDialog.FormSent, ct).ConfigureAwait(false),
            CardVerb.Stop => await StopAsync(dc, ct).ConfigureAwait(false),
            CardVerb.SluitenVragen => await AskCloseAsync(dc, ct).ConfigureAwait(false),
            CardVerb.Open when scope.Input.Casus is null => await ResumeAsync(dc, ct).ConfigureAwait(false),
            _ when scope.Input.Casus is { } id => await ForCasusAsync(dc, id, ct).ConfigureAwait(false),
            _ => await TypedAsync(dc, ct).ConfigureAwait(false),
        };
        return await SettleAsync(dc, result, ct).ConfigureAwait(false);
    }

    /// <summary>The casus whose question waits here, for the way back from a look-up.</summary>
    private async Task<KennisBack?> WaitingAsync(DialogContext dc, CancellationToken ct)
    {
        var active = await _active.GetAsync(dc.Context, () => new ActiveCasus(), ct).ConfigureAwait(false);
        return dc.ActiveDialog?.Id == nameof(CasusDialog)
            && CasusId.Read(active.Id) is { } id
            && await _desk.ViewAsync(TurnScope.Of(dc.Context), id, ct).ConfigureAwait(false) is { Casus.Closed: false } view
                ? new KennisBack(id, view.Plaats.StapNumber)
                : null;
    }

    /// <summary>The casus that is open in this chat.</summary>
    private async Task<CasusId?> OpenAsync(DialogContext dc, CancellationToken ct) =>
        CasusId.Read((await _active.GetAsync(dc.Context, () => new ActiveCasus(), ct).ConfigureAwait(false)).Id);

    /// <summary>A tapped card: goes to the dialog of its casus, which is begun when another or none is waiting.</summary>
    private async Task<DialogTurnResult> ForCasusAsync(DialogContext dc, CasusId id, CancellationToken ct)
    {
        var active = await _active.GetAsync(dc.Context, () => new ActiveCasus(), ct).ConfigureAwait(false);
        return active.Id == id.ToString() && dc.ActiveDialog?.Id == nameof(CasusDialog)
            ? await dc.ContinueDialogAsync(ct).ConfigureAwait(false)
            : await BeginCasusAsync(dc, id, new CasusNext { HandleNow = true }, ct).ConfigureAwait(false);
    }

    private async Task<DialogTurnResult> BeginCasusAsync(DialogContext dc, CasusId id, CasusNext next, CancellationToken ct)
    {
        await _active.SetAsync(dc.Context, new ActiveCasus { Id = id.ToString() }, ct).ConfigureAwait(false);
        return await RestartWithAsync(dc, nameof(CasusDialog), new CasusStapOptions { Casus = id.ToString(), Next = next }, ct).ConfigureAwait(false);
    }

    private static async Task<DialogTurnResult> RestartWithAsync(DialogContext dc, string dialog, object? options, CancellationToken ct)
    {
        await dc.CancelAllDialogsAsync(ct).ConfigureAwait(false);
        return await dc.BeginDialogAsync(dialog, options, ct).ConfigureAwait(false);
    }

    private async Task<DialogTurnResult> ResumeAsync(DialogContext dc, CancellationToken ct)
    {
        var scope = TurnScope.Of(dc.Context);
        var stored = await _desk.ContinueAsync(scope, ct).ConfigureAwait(false);
        if (stored is null || _desk.View(scope, stored) is not { } view)
        {
            var unknown = scope.Input.Kenmerk is not null || scope.ProtocolIsGone;
            await CasusReplies.TextAsync(dc.Context, unknown ? CasusReplies.WhyUnknown(dc.Context) : Messages.NoOpenCasus, ct).ConfigureAwait(false);
            return EndOfTurn;
        }

        await CasusReplies.TextAsync(dc.Context, Messages.WelcomeBack(view.Casus.Kenmerk, view.Plaats.StapNumber, view.TextChanged), ct).ConfigureAwait(false);
        return await BeginCasusAsync(dc, stored.Id, new CasusNext(), ct).ConfigureAwait(false);
    }

    private async Task<DialogTurnResult> StopAsync(DialogContext dc, CancellationToken ct)
    {
        var scope = TurnScope.Of(dc.Context);
        var active = await _active.GetAsync(dc.Context, () => new ActiveCasus(), ct).ConfigureAwait(false);
        var id = scope.Input.Casus ?? CasusId.Read(active.Id);
        var view = id is { } known ? await _desk.ViewAsync(scope, known, ct).ConfigureAwait(false) : null;
        await CasusReplies.TextAsync(dc.Context, view is null ? TurnText.NothingToStop : Messages.SavedStop(view.Casus.Kenmerk), ct).ConfigureAwait(false);
        await _active.DeleteAsync(dc.Context, ct).ConfigureAwait(false);
        return await dc.CancelAllDialogsAsync(ct).ConfigureAwait(false);
    }

    /// <summary>Closing takes the button: a typed word brings it, or says what is still open on top of the card where the casus stands.</summary>
    private async Task<DialogTurnResult> AskCloseAsync(DialogContext dc, CancellationToken ct)
    {
        if (await MeantAsync(dc, ct).ConfigureAwait(false) is not { } view)
        {
            await CasusReplies.TextAsync(dc.Context, TurnScope.Of(dc.Context).ProtocolIsGone ? CasusReplies.WhyUnknown(dc.Context) : SluitText.NothingOpen, ct).ConfigureAwait(false);
            await _lookups.MijnCasussenAsync(dc.Context, ct).ConfigureAwait(false);
            return EndOfTurn;
        }

        if (CloseAsked.WhyNot(view) is { } open)
        {
            await CasusReplies.TextAsync(dc.Context, open, ct).ConfigureAwait(false);
            return await BeginCasusAsync(dc, view.Id, new CasusNext(), ct).ConfigureAwait(false);
        }

        await CasusReplies.CardAsync(dc.Context, SluitenCard.Build(view), ct).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <summary>The casus with the typed reference, else the one that is open in this chat.</summary>
    private async Task<CasusView?> MeantAsync(DialogContext dc, CancellationToken ct)
    {
        var scope = TurnScope.Of(dc.Context);
        if (scope.Input.Kenmerk is not null)
        {
            return await _desk.ContinueAsync(scope, ct).ConfigureAwait(false) is { } stored ? _desk.View(scope, stored) : null;
        }

        var id = scope.Input.Casus ?? await OpenAsync(dc, ct).ConfigureAwait(false);
        return id is { } known ? await _desk.ViewAsync(scope, known, ct).ConfigureAwait(false) : null;
    }

    private async Task<DialogTurnResult> TypedAsync(DialogContext dc, CancellationToken ct)
    {
        if (dc.ActiveDialog is not null)
        {
            return await dc.ContinueDialogAsync(ct).ConfigureAwait(false);
        }

        await _lookups.UnknownAsync(dc.Context, ct).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <summary>A new casus goes straight on to its first card; this dialog itself never ends, so every input comes here.</summary>
    private async Task<DialogTurnResult> SettleAsync(DialogContext dc, DialogTurnResult result, CancellationToken ct)
    {
        if (result.Status == DialogTurnStatus.Complete && result.Result is string started && CasusId.Read(started) is { } id)
        {
            await BeginCasusAsync(dc, id, new CasusNext(), ct).ConfigureAwait(false);
        }

        return EndOfTurn;
    }
}

/// <summary>The casus that is open in this conversation. A convenience: losing it loses nothing.</summary>
public sealed class ActiveCasus
{
    public string? Id { get; set; }
}
