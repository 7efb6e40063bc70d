using AdaptiveCards;
using Meldcode.Conversation.Texts;

namespace Meldcode.Conversation.Cards;

/// <summary>The casus is closed; it can still be read, added to and, for most, begun again.</summary>
public static class GeslotenCard
{
    public static AdaptiveCard Build(CasusView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var casus = view.Casus;
        return CardFrame.New(
            [
                Blocks.Title(DossierText.ClosedTitle(casus.Kenmerk)),
                Blocks.TextOrNothing(casus.Uitkomst is { } end ? DossierText.ClosedUitkomst(view.Protocol.Uitkomst(end.Code)) : null),
                Blocks.Text(Allowed.Restart(view) ? DossierText.ClosedNext : DossierText.ClosedCollega),
                Blocks.Small(DossierText.Changed(DateText.DayOf(casus.ChangedAt), view.Today)),
                Blocks.Source(SourceText.Version(view)),
            ],
            CasusActions.Submit(view, CardVerb.MijnAntwoorden, ButtonText.MijnAntwoorden),
            NotitieAction.Build(view),
            CasusActions.Submit(view, CardVerb.Toegang, SharingText.Access).Alone(),
            CasusActions.Submit(view, Bewaren.BewaarVerb.Export, BewaarText.Export),
            Allowed.Restart(view) ? CasusActions.Submit(view, CardVerb.OpnieuwBeginnen, ButtonText.NieuwSignaal) : CardButtons.Submit(CardVerb.MijnCasussen, ButtonText.MijnCasussen),
            CasusActions.Acuut(view));
    }
}
