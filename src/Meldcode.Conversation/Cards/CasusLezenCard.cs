using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>A casus for somebody who may look along: where it stands and what was saved. Nothing on it changes anything.</summary>
public static class CasusLezenCard
{
    /// <param name="view">Read-only.</param>
    public static AdaptiveCard Build(CasusView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return CardSize.Fit(max => Build(view with { ReadOnly = true }, max));
    }

    private static AdaptiveCard Build(CasusView view, int max)
    {
        var saved = MijnAntwoordenCard.Saved(view, max);
        return CardFrame.New(
            [
                Blocks.Small(DossierText.AnswersOf(view.Casus.Kenmerk, view.Protocol, view.Casus.Leeftijd)),
                Blocks.Title(LezenText.Title),
                Blocks.Text(LezenText.Status(view)),
                view.Casus.AcuutGevaar ? Blocks.Banner(LezenText.Acuut) : null,
                Blocks.Small(LezenText.Confidential),
                saved.Count == 0 ? Blocks.Text(LezenText.Empty) : null,
                MijnAntwoordenCard.IsCut(view.Casus, max) ? Blocks.Small(LezenText.Cut) : null,
                .. saved,
                Blocks.Source(SourceText.Version(view)),
            ],
            view.Toegang.May(Recht.Aantekenen) ? NotitieAction.Build(view) : null,
            CasusActions.Submit(view, CardVerb.Toegang, SharingText.Access).Alone(),
            CardButtons.Submit(NoticeVerb.Inbox, SetupText.InboxTitle),
            CardButtons.Acuut());
    }
}
