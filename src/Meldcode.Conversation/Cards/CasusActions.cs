using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>Buttons about a casus. All of them say for which casus, place and version the card was made.</summary>
public static class CasusActions
{
    /// <param name="place">Key of the place that the card is for; null takes the place where the casus stands.</param>
    public static AdaptiveSubmitAction Submit(CasusView view, string verb, string title, string? place = null) =>
        Submit(view.Id, view.Casus, place ?? view.Plaats.Key, verb, title);

    public static AdaptiveSubmitAction Wijzig(CasusView view, string target, string what, string? place = null) =>
        Submit(view, CardVerb.Wijzig, ButtonText.Wijzig, place).With(CardData.Target, target).Alone().Hint(ButtonText.WijzigWat(what));

    /// <summary>As <see cref="CardButtons.Acuut"/>, so that the way back leads to this casus.</summary>
    public static AdaptiveSubmitAction Acuut(CasusView? view, string? place = null) =>
        view is null ? CardButtons.Acuut() : Submit(view, CardVerb.Acuut, ButtonText.Acuut, place).Alone().Warning();

    internal static AdaptiveSubmitAction Submit(CasusId id, Casus casus, string place, string verb, string title)
    {
        var action = CardButtons.Submit(verb, title).With(CardData.Casus, id.ToString()).With(CardData.Place, place);
        ((Dictionary<string, object>)action.Data)[CardData.Version] = casus.Version;
        return action;
    }
}
