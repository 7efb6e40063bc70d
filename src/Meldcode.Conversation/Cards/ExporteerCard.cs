using AdaptiveCards;
using Meldcode.Conversation.Bewaren;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>Says what comes and where it belongs, before anything is made.</summary>
public static class ExporteerCard
{
    /// <param name="available">False when the installation has no address for downloads.</param>
    public static AdaptiveCard Build(CasusView view, bool available)
    {
        ArgumentNullException.ThrowIfNull(view);
        return CardFrame.New(
            [
                Blocks.Title(BewaarText.Title(BewaarText.Export, view.Casus.Kenmerk)),
                Blocks.Text(BewaarText.ExportWhat),
                Blocks.Text(BewaarText.Belongs(view.Organisatie.RecordSystem)),
                Blocks.Text(available ? BewaarText.ExportHow : BewaarText.ExportNotSetUp),
                Blocks.TextOrNothing(Bewaring.EraseOn(view.Casus, view.Organisatie) is { } day ? BewaarText.KeptFor(day) : null),
                Blocks.Small(BewaarText.ExportCare),
            ],
            available ? CasusActions.Submit(view, BewaarVerb.ExportLink, BewaarText.MakeLink).Primary() : null,
            CasusActions.Submit(view, CardVerb.Open, ButtonText.TerugNaarCasus),
            CasusActions.Submit(view, BewaarVerb.Hold, BewaarText.HoldAsk),
            CasusActions.Submit(view, BewaarVerb.Erase, BewaarText.Erase),
            CasusActions.Acuut(view));
    }
}
