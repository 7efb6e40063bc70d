using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>Asks why the professional departs from the norm, with the norm in sight.</summary>
public static class AfwijkingCard
{
    private static readonly TextBudget Budget = TextBudget.For(1);

    /// <param name="antwoord">The answer that departs from the norm, or that closes although there is a reason not to.</param>
    /// <param name="typed">What was typed before a refusal.</param>
    public static AdaptiveCard Build(CasusView view, Knoop knoop, Antwoord antwoord, string? fault, string? typed = null)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(knoop);
        var vraag = view.Protocol.VraagOf(knoop);
        var closes = knoop.Branch(antwoord).Uitkomst == UitkomstCode.Afsluiten;
        return CardFrame.New(
            [
                Blocks.Small(ProgressText.Stap(view.Casus.Kenmerk, view.Protocol, vraag.StapNumber) + ProgressText.Vraag(view.Protocol, vraag)),
                Blocks.Fault(fault),
                Blocks.Title(closes ? VraagText.CloseTitle : VraagText.DeviationTitle),
                Norm(view, knoop),
                .. closes ? CloseReasons(view.Casus) : [],
                Blocks.Text(vraag.Text),
                Blocks.Text($"**{VraagText.YourAnswer}** {antwoord.Word()}"),
                Blocks.TextOrNothing(knoop.Branch(antwoord).Explanation ?? (closes ? null : VraagText.DeviationIntro)),
                Reason(closes, typed),
                Blocks.Source(SourceText.Line(view.Protocol, knoop.Branch(antwoord).Source)),
            ],
            CasusActions.Submit(view, CardVerb.Antwoord, ButtonText.TochAnders, knoop.Id).With(CardData.Answer, antwoord.Word()).Primary(),
            CasusActions.Submit(view, CardVerb.Open, ButtonText.TerugNaarVraag, knoop.Id).Alone(),
            CasusActions.Acuut(view, knoop.Id),
            MoreMenu.Build(view, knoop.Id, ButtonText.StoppenZonderOpslaan));
    }

    private static AdaptiveContainer? Norm(CasusView view, Knoop knoop) =>
        (knoop.Norm ?? view.Casus.Stand) is { } norm
            ? Blocks.Banner(VraagText.Norm(view.Protocol, view.Protocol.Uitkomst(norm)))
            : null;

    private static IEnumerable<AdaptiveElement?> CloseReasons(Casus casus) =>
    [
        casus.Disclosure ? Blocks.Banner(VraagText.CloseAfterDisclosure) : null,
        casus.AcuutGevaar ? Blocks.Banner(VraagText.CloseAfterAcuut) : null,
        Blocks.Text(VraagText.CloseAdvice),
    ];

    private static AdaptiveTextInput Reason(bool closes, string? typed) => new()
    {
        Id = CardData.Reason,
        Label = closes ? VraagText.CloseWhy : VraagText.DeviationWhy,
        IsRequired = true,
        ErrorMessage = OnderdeelText.MissingText,
        IsMultiline = true,
        MaxLength = Budget.Characters,
        Placeholder = closes ? VraagText.CloseHint : VraagText.DeviationHint,
        Value = string.IsNullOrEmpty(typed) ? null : Budget.Cut(typed),
        Spacing = AdaptiveSpacing.Medium,
    };
}
