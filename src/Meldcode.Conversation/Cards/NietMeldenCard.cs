using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>Asks why an outcome that says to report is not followed, with that outcome in sight.</summary>
public static class NietMeldenCard
{
    private static readonly TextBudget Budget = TextBudget.For(1);

    /// <param name="typed">What was typed before a refusal.</param>
    public static AdaptiveCard Build(CasusView view, Uitkomst uitkomst, string? fault, string? typed = null)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(uitkomst);
        return CardFrame.New(
            [
                Blocks.Small(ProgressText.Uitkomst(view.Casus.Kenmerk, view.Protocol, view.Plaats.StapNumber)),
                Blocks.Fault(fault),
                Blocks.Title(VraagText.DeviationTitle),
                Blocks.Banner(VraagText.Norm(view.Protocol, uitkomst)),
                Blocks.Text(VraagText.DeviationIntro),
                Blocks.Text(VraagText.NotReportingAdvice),
                Reason(typed),
                Blocks.Source(SourceText.Line(view.Protocol, uitkomst.Source)),
            ],
            CasusActions.Submit(view, CardVerb.NietMeldenVastleggen, ButtonText.TochAnders).Primary(),
            CasusActions.Submit(view, CardVerb.Open, ButtonText.TerugNaarCasus).Alone(),
            CasusActions.Acuut(view));
    }

    private static AdaptiveTextInput Reason(string? typed) => new()
    {
        Id = CardData.Reason,
        Label = VraagText.DeviationWhy,
        IsRequired = true,
        ErrorMessage = OnderdeelText.MissingText,
        IsMultiline = true,
        MaxLength = Budget.Characters,
        Placeholder = VraagText.DeviationHint,
        Value = string.IsNullOrEmpty(typed) ? null : Budget.Cut(typed),
        Spacing = AdaptiveSpacing.Medium,
    };
}
