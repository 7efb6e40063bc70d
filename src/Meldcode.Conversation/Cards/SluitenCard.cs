using AdaptiveCards;
using Meldcode.Conversation.Texts;

namespace Meldcode.Conversation.Cards;

/// <summary>Asks who typed "sluiten" or "klaar" whether the casus is to be closed; only for one that can be.</summary>
public static class SluitenCard
{
    public static AdaptiveCard Build(CasusView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return CardFrame.New(
            [
                Blocks.Title(SluitText.Title(view.Casus.Kenmerk)),
                Blocks.TextOrNothing(view.Casus.Uitkomst is { } end ? DossierText.ClosedUitkomst(view.Protocol.Uitkomst(end.Code)) : null),
                Blocks.Text(SluitText.What),
                Blocks.Source(SourceText.Version(view)),
            ],
            CasusActions.Submit(view, CardVerb.Sluiten, ButtonText.Sluiten),
            CasusActions.Submit(view, CardVerb.Open, SluitText.NotYet),
            CasusActions.Submit(view, CardVerb.MijnAntwoorden, ButtonText.BekijkAntwoorden),
            CasusActions.Acuut(view));
    }
}
