using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>What help, by whom, and the day on which its effect is looked at; also to change a plan that is there.</summary>
public static class HulpplanCard
{
    private const string Place = "hulpplan";

    private static readonly TextBudget Budget = TextBudget.For(2);

    private static readonly TextBudget Line = new(200);

    /// <param name="typed">Input id to value, as the card sent it.</param>
    public static AdaptiveCard Build(CasusView view, string? fault = null, IReadOnlyDictionary<string, string>? typed = null)
    {
        ArgumentNullException.ThrowIfNull(view);
        var asked = view.Plaats is HulpplanPlaats;
        var prefill = new Prefill(typed, Saved(view.Casus.Hulpplan));
        return CardFrame.New(
            [
                Blocks.Small(ProgressText.Stap(view.Casus.Kenmerk, view.Protocol, view.Plaats.StapNumber)),
                Blocks.Fault(fault),
                Blocks.Title(HulpplanText.Title),
                Blocks.Text((asked ? LastTak(view)?.Explanation : null) ?? HulpplanText.Intro),
                Text(CardData.HulpWat, HulpplanText.What, HulpplanText.WhatHint, prefill),
                Text(CardData.HulpWie, HulpplanText.Who, HulpplanText.WhoHint, prefill),
                Casemanager(prefill),
                Until(view, prefill),
                LastTak(view) is { } tak ? Blocks.Source(SourceText.Line(view.Protocol, tak.Source)) : null,
            ],
            CasusActions.Submit(view, CardVerb.Hulpplan, ButtonText.HulpplanOpslaan, Place).Primary(),
            asked ? null : CasusActions.Submit(view, CardVerb.Open, ButtonText.TerugNaarCasus, Place).Alone(),
            CasusActions.Acuut(view, Place),
            MoreMenu.Build(view, Place, ButtonText.StoppenZonderOpslaan));
    }

    private static Tak? LastTak(CasusView view) =>
        view.Casus.LastAnswer is { } last ? view.Protocol.Knoop(last.Knoop).Branch(last.Antwoord) : null;

    private static IReadOnlyDictionary<string, string> Saved(Hulpplan? plan) => plan is null ? Prefill.Nothing : new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [CardData.HulpWat] = plan.Wat,
        [CardData.HulpWie] = plan.Wie,
        [CardData.HulpCasemanager] = plan.Casemanager ?? "",
        [CardData.HulpDatum] = DateText.Iso(plan.ReviewOn),
    };

    private static AdaptiveTextInput Text(string id, string label, string hint, Prefill prefill) => new()
    {
        Id = id,
        Label = label,
        IsRequired = true,
        ErrorMessage = OnderdeelText.MissingText,
        IsMultiline = true,
        MaxLength = Budget.Characters,
        Placeholder = hint,
        Value = prefill.Text(id, Budget),
        Spacing = AdaptiveSpacing.Medium,
    };

    private static AdaptiveTextInput Casemanager(Prefill prefill) => new()
    {
        Id = CardData.HulpCasemanager,
        Label = HulpplanText.Casemanager,
        MaxLength = Line.Characters,
        Placeholder = HulpplanText.CasemanagerHint,
        Value = prefill.Text(CardData.HulpCasemanager, Line),
        Spacing = AdaptiveSpacing.Medium,
    };

    private static AdaptiveDateInput Until(CasusView view, Prefill prefill)
    {
        var earliest = DateText.Iso(view.Today.AddDays(1));
        var value = FieldInputs.Date(prefill.Value(CardData.HulpDatum));
        return new AdaptiveDateInput
        {
            Id = CardData.HulpDatum,
            Label = HulpplanText.Until,
            IsRequired = true,
            ErrorMessage = HulpplanText.DateMissing,
            Min = earliest,
            Value = value is not null && string.CompareOrdinal(value, earliest) >= 0 ? value : null,
            Spacing = AdaptiveSpacing.Medium,
        };
    }
}
