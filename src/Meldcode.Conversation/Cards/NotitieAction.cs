using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>A later note: it adds to the record and overwrites nothing.</summary>
internal static class NotitieAction
{
    private const int MaxShown = 10;

    private const int MaxTitle = 60;

    private static readonly TextBudget Budget = new(2_000);

    public static AdaptiveShowCardAction Build(CasusView view) => CardFrame.Opens(
        ButtonText.Notitie,
        [
            new AdaptiveTextInput
            {
                Id = CardData.Notitie,
                Label = DossierText.NoteLabel,
                IsRequired = true,
                ErrorMessage = OnderdeelText.MissingText,
                IsMultiline = true,
                MaxLength = Budget.Characters,
                Placeholder = DossierText.NoteHint,
            },
            .. Vermoedens(view),
        ],
        CasusActions.Submit(view, CardVerb.Notitie, ButtonText.NotitieOpslaan).Primary());

    /// <summary>A note can say what became of a suspicion; which one is chosen, and the suspicion stays as it was.</summary>
    private static IEnumerable<AdaptiveElement> Vermoedens(CasusView view)
    {
        var known = Domain.Vermoedens.Of(view.Casus);
        return known.Count == 0 ? [] :
        [
            Choice(CardData.Vermoeden, DossierText.NoteAbout, [.. known.Take(MaxShown).Select(vermoeden => new AdaptiveChoice { Title = Sentence.Cut(vermoeden.Text, MaxTitle), Value = vermoeden.Entry })]),
            Choice(CardData.Verdict, DossierText.NoteVerdict,
            [
                new AdaptiveChoice { Title = DossierText.Confirmed, Value = nameof(VermoedenVerdict.Bevestigd) },
                new AdaptiveChoice { Title = DossierText.Weakened, Value = nameof(VermoedenVerdict.Ontkracht) },
            ]),
        ];
    }

    private static AdaptiveChoiceSetInput Choice(string id, string label, List<AdaptiveChoice> choices) => new()
    {
        Id = id,
        Label = label,
        Style = AdaptiveChoiceInputStyle.Compact,
        Wrap = true,
        Placeholder = DossierText.NoteAboutNone,
        Choices = choices,
        Spacing = AdaptiveSpacing.Medium,
    };
}
