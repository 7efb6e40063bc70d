using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>What a yes in the form of a new casus means, before anything else is asked.</summary>
public static class PoortCard
{
    public static AdaptiveCard Build(CasusView view, Poort poort)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(poort);
        return CardFrame.New(
            [
                Blocks.Small(ProgressText.Stap(view.Casus.Kenmerk, view.Protocol, 1)),
                Blocks.Title(PoortText.Title(poort)),
                Blocks.Bullets(poort.WhenYes),
                Blocks.Text(PoortText.Below),
                Blocks.Source(SourceText.Line(view.Protocol, poort.Source)),
            ],
            CardButtons.Call(AcuutText.VeiligThuis),
            CasusActions.Acuut(view));
    }
}
