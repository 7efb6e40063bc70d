using AdaptiveCards;
using Meldcode.Conversation.Texts;

namespace Meldcode.Conversation.Cards;

/// <summary>A later note: it adds to the record and overwrites nothing.</summary>
internal static class NotitieAction
{
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
        ],
        CasusActions.Submit(view, CardVerb.Notitie, ButtonText.NotitieOpslaan).Primary());
}
