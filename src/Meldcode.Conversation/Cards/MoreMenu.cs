using AdaptiveCards;
using Meldcode.Conversation.Texts;

namespace Meldcode.Conversation.Cards;

/// <summary>What can wait behind one button: the way back, the answers so far, stopping, and news that changes the route.</summary>
internal static class MoreMenu
{
    // Teams shows no more in one set.
    private const int MaxActions = 6;

    /// <param name="stop">Says what stopping does to what was typed on this card.</param>
    /// <param name="first">Actions of the card itself that did not fit; they come before the common ones.</param>
    public static AdaptiveShowCardAction Build(CasusView view, string place, string stop, params IEnumerable<AdaptiveAction?> first) =>
        CardFrame.Opens(ButtonText.Meer, [], first.OfType<AdaptiveAction>().Concat(Common(view, place, stop)).Take(MaxActions));

    private static IEnumerable<AdaptiveAction> Common(CasusView view, string place, string stop)
    {
        if (Allowed.Back(view))
        {
            yield return CasusActions.Submit(view, CardVerb.Terug, ButtonText.Terug, place).Alone();
        }

        yield return CasusActions.Submit(view, CardVerb.MijnAntwoorden, ButtonText.MijnAntwoorden, place).Alone();
        if (Allowed.Disclosure(view))
        {
            yield return CasusActions.Submit(view, CardVerb.ZelfVerteld, ButtonText.ZelfVerteld, place).Alone();
        }

        yield return CasusActions.Submit(view, CardVerb.Stop, stop, place).Alone();
    }
}
