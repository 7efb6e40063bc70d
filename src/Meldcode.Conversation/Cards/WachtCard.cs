using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>Help runs. Nothing has to be done until the date, and everything can be done before it.</summary>
public static class WachtCard
{
    public static AdaptiveCard Build(CasusView view, WachtPlaats plaats)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(plaats);
        return CardFrame.New(
            [
                Blocks.Small(ProgressText.Stap(view.Casus.Kenmerk, view.Protocol, plaats.StapNumber)),
                Blocks.Title(HulpplanText.WaitTitle),
                HulpDue.Banner(view),
                view.Casus.Stand is { } stand && stand.IsMelden() ? Blocks.Banner(VraagText.Standing(view.Protocol.Uitkomst(stand))) : null,
                .. view.Casus.Hulpplan is { } plan ? PlanBlocks.Build(plan) : [],
                Blocks.Box(
                    AdaptiveContainerStyle.Emphasis,
                    Blocks.Text(HulpplanText.AskedOn(plaats.ReviewOn, plaats.Vraag)),
                    Blocks.Text($"**{plaats.Vraag.Text}**")),
                Blocks.Text(HulpplanText.Sooner),
                Blocks.Source(SourceText.Line(view.Protocol, plaats.Vraag.Source)),
            ],
            Answer(view, plaats),
            CasusActions.Submit(view, CardVerb.HulpplanWijzigen, ButtonText.HulpplanWijzigen, plaats.Key),
            Report(view, plaats),
            CasusActions.Acuut(view, plaats.Key),
            MoreMenu.Build(view, plaats.Key, ButtonText.Stoppen));
    }

    /// <summary>Before the date it can be answered, and nobody is led to it.</summary>
    private static AdaptiveSubmitAction Answer(CasusView view, WachtPlaats plaats)
    {
        var action = CasusActions.Submit(view, CardVerb.Opvolgen, ButtonText.NuBeantwoorden(ProgressText.Label(plaats.Vraag)), plaats.Key);
        return plaats.ReviewOn > view.Today ? action : action.Primary();
    }

    private static AdaptiveSubmitAction? Report(CasusView view, WachtPlaats plaats) =>
        view.Casus.Stand is { } stand && stand.IsMelden()
        && Wegwijzer.AfterUitkomst(view.Casus, view.Protocol).FirstOrDefault(part => !view.Casus.IsRecorded(part.Id)) is { } part
            ? CasusActions.Submit(view, CardVerb.Vastleggen, ButtonText.Vastleggen(part.Title), plaats.Key).With(CardData.Target, part.Id)
            : null;
}
