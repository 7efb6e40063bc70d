using AdaptiveCards;
using Meldcode.Conversation.Kennis;
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
        CardFrame.Opens(ButtonText.Meer, [], WithTips(view, place, [.. first.OfType<AdaptiveAction>(), .. Common(view, place)], CasusActions.Submit(view, CardVerb.Stop, stop, place).Alone()));

    /// <summary>Tips come in when there is room; stopping is always there.</summary>
    private static IEnumerable<AdaptiveAction> WithTips(CasusView view, string place, IReadOnlyList<AdaptiveAction> actions, AdaptiveAction stop) =>
        actions.Count < MaxActions - 1 ? [.. actions, Tips(view, place), stop] : [.. actions.Take(MaxActions - 1), stop];

    private static AdaptiveSubmitAction Tips(CasusView view, string place) =>
        CasusActions.Submit(view, CardVerb.Uitleg, KennisText.TipsBijStap, place).With(CardData.Target, StapThema.Of(view.Plaats)).Alone();

    private static IEnumerable<AdaptiveAction> Common(CasusView view, string place)
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
    }
}
