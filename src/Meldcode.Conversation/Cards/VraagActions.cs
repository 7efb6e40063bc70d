using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>The answers as buttons. An answer that departs from the norm first asks why.</summary>
internal static class VraagActions
{
    public static IEnumerable<AdaptiveAction> Build(CasusView view, Knoop knoop, bool adviesAsked)
    {
        var ja = Answer(view, knoop, Antwoord.Ja, ButtonText.Ja);
        var nee = Answer(view, knoop, Antwoord.Nee, ButtonText.Nee);
        var acuut = CasusActions.Acuut(view, knoop.Id);

        // After doubt the call comes in the place of doubt, which moves behind "Meer".
        return adviesAsked
            ? [ja, nee, CardButtons.Call(AcuutText.VeiligThuis), acuut, More(view, knoop, Answer(view, knoop, Antwoord.Twijfel, ButtonText.TwijfelNog))]
            : [ja, nee, Answer(view, knoop, Antwoord.Twijfel, ButtonText.Twijfel), acuut, More(view, knoop, null)];
    }

    private static AdaptiveSubmitAction Answer(CasusView view, Knoop knoop, Antwoord antwoord, string title)
    {
        var deviates = knoop.Branch(antwoord).IsDeviation;
        var action = CasusActions.Submit(
            view, deviates ? CardVerb.AndersBesluiten : CardVerb.Antwoord, deviates ? ButtonText.AndersBesluiten : title, knoop.Id);
        return action.With(CardData.Answer, antwoord.Word());
    }

    private static AdaptiveShowCardAction More(CasusView view, Knoop knoop, AdaptiveAction? first) =>
        MoreMenu.Build(view, knoop.Id, ButtonText.Stoppen, first, ReportFirst(view, knoop));

    /// <summary>A report that already holds can be recorded without finishing the questions.</summary>
    private static AdaptiveSubmitAction? ReportFirst(CasusView view, Knoop knoop) =>
        view.Casus.Uitkomst is null && view.Casus.Stand is { } stand && stand.IsMelden()
        && Wegwijzer.AfterUitkomst(view.Casus, view.Protocol).FirstOrDefault(part => !view.Casus.IsRecorded(part.Id)) is { } part
            ? CasusActions.Submit(view, CardVerb.Vastleggen, ButtonText.Vastleggen(part.Title), knoop.Id).With(CardData.Target, part.Id).Alone()
            : null;
}
