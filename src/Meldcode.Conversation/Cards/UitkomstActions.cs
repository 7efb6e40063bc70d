using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>What can be done with an outcome, most needed first; what does not fit goes behind "Meer".</summary>
internal static class UitkomstActions
{
    // With danger help and "Meer" beside them: five buttons in sight.
    private const int InSight = 3;

    /// <summary>Cards that belong to this outcome and are not saved yet.</summary>
    public static IReadOnlyList<Onderdeel> ToRecord(CasusView view) =>
        [.. Wegwijzer.AfterUitkomst(view.Casus, view.Protocol).Where(part => view.Casus.Saved(part.Id) is null)];

    public static IEnumerable<AdaptiveAction> Build(CasusView view, Uitkomst uitkomst, BereikteUitkomst? final)
    {
        var all = Ranked(view, uitkomst, final).ToList();
        return
        [
            .. all.Take(InSight),
            CasusActions.Acuut(view),
            CardFrame.Opens(ButtonText.Meer, [], [.. all.Skip(InSight), CasusActions.Submit(view, CardVerb.Stop, ButtonText.Stoppen)]),
        ];
    }

    private static IEnumerable<AdaptiveAction> Ranked(CasusView view, Uitkomst uitkomst, BereikteUitkomst? final)
    {
        if (uitkomst.Code.IsMelden())
        {
            yield return CardButtons.Call(AcuutText.VeiligThuis);
        }

        if (final is null)
        {
            yield return Continue(view);
        }

        foreach (var action in AfterRoute(view))
        {
            yield return action;
        }

        foreach (var part in ToRecord(view))
        {
            yield return CasusActions.Submit(view, CardVerb.Vastleggen, ButtonText.Vastleggen(part.Title)).With(CardData.Target, part.Id);
        }

        if (Allowed.Close(view))
        {
            yield return CasusActions.Submit(view, CardVerb.Sluiten, ButtonText.Sluiten);
        }

        yield return CasusActions.Submit(view, CardVerb.MijnAntwoorden, ButtonText.BekijkAntwoorden);
        if (view.Casus.Hulpplan is not null && final is { WithHulp: true } or { Code: UitkomstCode.Hulp or UitkomstCode.VoortzettenOfAfsluiten })
        {
            yield return CasusActions.Submit(view, CardVerb.HulpplanWijzigen, ButtonText.HulpplanWijzigen);
        }
    }

    private static AdaptiveSubmitAction Continue(CasusView view) => CasusActions.Submit(view, CardVerb.Open, view.Plaats switch
    {
        VraagPlaats place => ButtonText.VerderMet(ProgressText.Short(place.Vraag), place.Knoop.TogetherWithVeiligThuis),
        _ => ButtonText.Verder,
    }).Primary();

    private static IEnumerable<AdaptiveAction> AfterRoute(CasusView view)
    {
        if (Wegwijzer.FollowUp(view.Casus, view.Protocol) is { } knoop)
        {
            var question = ProgressText.Label(view.Protocol.VraagOf(knoop));
            yield return CasusActions.Submit(view, CardVerb.Opvolgen, ButtonText.NuBeantwoorden(question));
        }

        if (Allowed.Restart(view))
        {
            yield return CasusActions.Submit(view, CardVerb.OpnieuwBeginnen, ButtonText.OpnieuwDoorlopen).Primary();
        }
    }
}
