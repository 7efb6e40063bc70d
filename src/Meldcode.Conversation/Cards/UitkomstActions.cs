using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>What can be done with an outcome, most needed first; what does not fit goes behind "Meer".</summary>
internal static class UitkomstActions
{
    // With danger help and "Meer" beside them, and above them the number to call: six buttons in sight.
    private const int InSight = 3;

    /// <summary>Cards that belong to this outcome and are not saved yet.</summary>
    public static IReadOnlyList<Onderdeel> ToRecord(CasusView view) =>
        [.. Wegwijzer.AfterUitkomst(view.Casus, view.Protocol).Where(part => !view.Casus.IsRecorded(part.Id))];

    public static IEnumerable<AdaptiveAction> Build(CasusView view, BereikteUitkomst? final)
    {
        var all = Ranked(view, final).ToList();

        // Closing after not reporting is possible, not recommended; nor is asking how help goes before its date.
        all[0].Style = DoesNotReport(final) || (HulpDue.IsAhead(view) && final?.Code.IsMelden() == false) ? "default" : "positive";
        return
        [
            .. all.Take(InSight),
            CasusActions.Acuut(view),
            CardFrame.Opens(ButtonText.Meer, [], [.. all.Skip(InSight), CasusActions.Submit(view, CardVerb.Stop, ButtonText.Stoppen)]),
        ];
    }

    /// <summary>True when the norm says to report and the professional decided not to.</summary>
    public static bool DoesNotReport(BereikteUitkomst? final) => final is { Deviates: true } && final.Code.IsMelden();

    private static IEnumerable<AdaptiveAction> Ranked(CasusView view, BereikteUitkomst? final)
    {
        var records = ToRecord(view).Select(part => Record(view, part)).ToList();
        var first = DoesNotReport(final) ? 0 : 1;
        return
        [
            .. final is null ? [Continue(view)] : final.Code.IsMelden() ? [] : AfterRoute(view),
            .. records.Take(first),
            .. final is { } report && report.Code.IsMelden() ? AfterRoute(view) : [],
            .. Allowed.Close(view) ? new[] { CasusActions.Submit(view, CardVerb.Sluiten, ButtonText.Sluiten) } : [],
            CasusActions.Submit(view, CardVerb.MijnAntwoorden, ButtonText.BekijkAntwoorden),
            .. records.Skip(first),
            .. final is not null && Allowed.Depart(view) ? new[] { CasusActions.Submit(view, CardVerb.NietMelden, ButtonText.AndersBesluiten) } : [],
            .. HasPlan(view.Casus, final) ? new[] { CasusActions.Submit(view, CardVerb.HulpplanWijzigen, ButtonText.HulpplanWijzigen) } : [],
        ];
    }

    private static AdaptiveSubmitAction Record(CasusView view, Onderdeel part) =>
        CasusActions.Submit(view, CardVerb.Vastleggen, ButtonText.Vastleggen(part.Title)).With(CardData.Target, part.Id);

    private static bool HasPlan(Casus casus, BereikteUitkomst? final) =>
        casus.Hulpplan is not null && final is { WithHulp: true } or { Code: UitkomstCode.Hulp or UitkomstCode.VoortzettenOfAfsluiten };

    private static AdaptiveSubmitAction Continue(CasusView view) => CasusActions.Submit(view, CardVerb.Open, view.Plaats switch
    {
        VraagPlaats place => ButtonText.VerderMet(ProgressText.Short(place.Vraag), place.Knoop.TogetherWithVeiligThuis),
        _ => ButtonText.Verder,
    });

    private static IEnumerable<AdaptiveAction> AfterRoute(CasusView view)
    {
        if (Wegwijzer.FollowUp(view.Casus, view.Protocol) is { } knoop)
        {
            var question = ProgressText.Label(view.Protocol.VraagOf(knoop));
            yield return CasusActions.Submit(view, CardVerb.Opvolgen, ButtonText.NuBeantwoorden(question));
        }

        if (Allowed.Restart(view))
        {
            yield return CasusActions.Submit(view, CardVerb.OpnieuwBeginnen, ButtonText.OpnieuwDoorlopen);
        }
    }
}
