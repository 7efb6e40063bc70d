using AdaptiveCards;
using Meldcode.Conversation.Texts;

namespace Meldcode.Conversation.Cards;

/// <summary>Buttons that are not about a casus.</summary>
public static class CardButtons
{
    public static AdaptiveSubmitAction Submit(string verb, string title) => new()
    {
        Title = title,
        Data = new Dictionary<string, object>(StringComparer.Ordinal) { [CardData.Verb] = verb },
    };

    /// <param name="target">What the button is about.</param>
    public static AdaptiveSubmitAction Submit(string verb, string title, string target) => new()
    {
        Title = title,
        Data = new Dictionary<string, object>(StringComparer.Ordinal) { [CardData.Verb] = verb, [CardData.Target] = target },
    };

    /// <summary>Help in danger: on every card, and never held up by a field that is not filled in.</summary>
    public static AdaptiveSubmitAction Acuut() => Submit(CardVerb.Acuut, ButtonText.Acuut).Alone().Warning();

    /// <summary>A number that is dialled with a tap.</summary>
    /// <param name="number">As people write it: digits with spaces, dashes or brackets.</param>
    public static AdaptiveOpenUrlAction Call(string number) => new()
    {
        Title = ButtonText.Bel(number),
        Url = new Uri($"tel:{string.Concat(number.Where(sign => char.IsAsciiDigit(sign) || sign == '+'))}"),
    };

    /// <summary>Adds one value to what the button sends.</summary>
    public static AdaptiveSubmitAction With(this AdaptiveSubmitAction action, string key, string value)
    {
        ((Dictionary<string, object>)action.Data)[key] = value;
        return action;
    }

    /// <summary>Sends no inputs, and so is not stopped by a required one that is empty.</summary>
    public static AdaptiveSubmitAction Alone(this AdaptiveSubmitAction action)
    {
        action.AssociatedInputs = AdaptiveAssociatedInputs.None;
        return action;
    }

    public static AdaptiveSubmitAction Primary(this AdaptiveSubmitAction action)
    {
        action.Style = "positive";
        return action;
    }

    /// <summary>Red. For danger alone: whoever looks for that button must find one.</summary>
    internal static AdaptiveSubmitAction Warning(this AdaptiveSubmitAction action)
    {
        action.Style = "destructive";
        return action;
    }

    internal static AdaptiveSubmitAction Hint(this AdaptiveSubmitAction action, string tooltip)
    {
        action.Tooltip = tooltip;
        return action;
    }
}
