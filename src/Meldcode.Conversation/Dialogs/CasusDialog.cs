using Meldcode.Conversation.Turns;
using Meldcode.Domain;
using Microsoft.Bot.Builder.Dialogs;

namespace Meldcode.Conversation.Dialogs;

/// <summary>Walks one casus: shows the card of the place where it stands, handles the answer, and begins again.</summary>
public sealed class CasusDialog : ComponentDialog
{
    private const string Walk = "walk";

    private readonly CasusDesk _desk;

    public CasusDialog(CasusDesk desk)
        : base(nameof(CasusDialog))
    {
        _desk = desk;
        AddDialog(new WaterfallDialog(Walk, [BeginCardAsync, AgainAsync]));
        AddDialog(new OnderdeelDialog(desk));
        AddDialog(new WegingDialog(desk));
        AddDialog(new HulpplanDialog(desk));
        AddDialog(new UitkomstDialog(desk));
        AddDialog(new AntwoordenDialog(desk));
        InitialDialogId = Walk;
    }

    private async Task<DialogTurnResult> BeginCardAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var options = (CasusStapOptions)step.Options;
        var view = await _desk.ViewAsync(TurnScope.Of(step.Context), options.CasusId, ct).ConfigureAwait(false);
        if (view is null)
        {
            await CasusReplies.UnknownCasusAsync(step.Context, ct).ConfigureAwait(false);
            return await step.EndDialogAsync(null, ct).ConfigureAwait(false);
        }

        var dialog = !view.ReadOnly ? DialogFor(options.Next, view.Plaats) : nameof(AntwoordenDialog);
        return await step.BeginDialogAsync(dialog, options, ct).ConfigureAwait(false);
    }

    private static async Task<DialogTurnResult> AgainAsync(WaterfallStepContext step, CancellationToken ct)
    {
        if (step.Result is not CasusNext { Show: not CasusShow.Stop } next)
        {
            return await step.EndDialogAsync(null, ct).ConfigureAwait(false);
        }

        var options = new CasusStapOptions { Casus = ((CasusStapOptions)step.Options).Casus, Next = next };
        return await step.ReplaceDialogAsync(Walk, options, ct).ConfigureAwait(false);
    }

    private static string DialogFor(CasusNext next, Plaats plaats) => next.Show switch
    {
        CasusShow.Onderdeel or CasusShow.NogEen => nameof(OnderdeelDialog),
        CasusShow.Vraag or CasusShow.Afwijking => nameof(WegingDialog),
        CasusShow.Hulpplan => nameof(HulpplanDialog),
        CasusShow.Stand => nameof(UitkomstDialog),
        CasusShow.Antwoorden => nameof(AntwoordenDialog),
        _ => plaats switch
        {
            OnderdeelPlaats => nameof(OnderdeelDialog),
            VraagPlaats => nameof(WegingDialog),
            HulpplanPlaats => nameof(HulpplanDialog),
            _ => nameof(UitkomstDialog),
        },
    };
}
