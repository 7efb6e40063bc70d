using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Writes choices into a message.</summary>
public static class ChoiceFactory
{
    /// <summary>
    /// Buttons where the channel can show them and every title fits; otherwise text, in a line for three choices or
    /// fewer and in a numbered list for more or longer ones.
    /// </summary>
    /// <param name="conversationType">As in the activity: Teams shows suggested actions only in a <c>personal</c> chat.</param>
    /// <param name="toList">Ids of those to whom suggested actions are shown; everybody unless set.</param>
    public static IMessageActivity ForChannel(string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null, string conversationType = default, IList<string> toList = default)
    {
        var choices = list ?? [];
        if (choices.Any(choice => choice.Title.Length > Channel.MaxActionTitleLength(channelId)))
        {
            return List(choices, text, speak, options);
        }

        if (Channel.SupportsSuggestedActions(channelId, choices.Count, conversationType))
        {
            return SuggestedAction(choices, text, speak, toList);
        }

        if (Channel.SupportsCardActions(channelId, choices.Count))
        {
            return HeroCard(choices, text, speak);
        }

        return choices.Count <= 3 ? Inline(choices, text, speak, options) : List(choices, text, speak, options);
    }

    /// <summary>"Question? (1) red, (2) green, or (3) blue".</summary>
    public static Activity Inline(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var numbered = options?.IncludeNumbers ?? true;
        var written = choices.Select((choice, index) => Connector(index, choices.Count, options) + (numbered ? Number($"({index + 1}) ") : string.Empty) + choice.Title);
        return MessageFactory.Text($"{text} {string.Concat(written)}", speak, InputHints.ExpectingInput);
    }

    public static Activity List(IList<string> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        List(ToChoices(choices), text, speak, options);

    /// <summary>The question, and each choice on a line of its own as Markdown reads it.</summary>
    public static Activity List(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var numbered = options?.IncludeNumbers ?? true;
        var lines = choices.Select((choice, index) => (numbered ? Number($"{index + 1}. ") : "- ") + choice.Title);
        return MessageFactory.Text($"{text}\n\n   {string.Join("\n   ", lines)}", speak, InputHints.ExpectingInput);
    }

    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null) =>
        SuggestedAction(ToChoices(choices), text, speak);

    public static IMessageActivity SuggestedAction(IList<string> choices, string text, string speak, IList<string> toList) =>
        SuggestedAction(ToChoices(choices), text, speak, toList);

    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null) =>
        SuggestedAction(choices, text, speak, null);

    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text, string speak, IList<string> toList) =>
        MessageFactory.SuggestedActions(Buttons(choices), text, speak, InputHints.ExpectingInput, toList);

    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null)
    {
        var card = new Attachment
        {
            ContentType = "application/vnd.microsoft.card.hero",
            Content = new HeroCard { Text = text, Buttons = Buttons(choices) },
        };
        return MessageFactory.Attachment(card, null, speak, InputHints.ExpectingInput);
    }

    public static IList<Choice> ToChoices(IList<string> choices) => choices == null ? [] : [.. choices.Select(value => new Choice(value))];

    private static string Connector(int index, int count, ChoiceFactoryOptions options)
    {
        if (index == 0)
        {
            return string.Empty;
        }

        if (index < count - 1)
        {
            return Or(options?.InlineSeparator, ", ");
        }

        return index == 1 ? Or(options?.InlineOr, " or ") : Or(options?.InlineOrMore, ", or ");
    }

    private static string Or(string set, string otherwise) => string.IsNullOrEmpty(set) ? otherwise : set;

    private static string Number(FormattableString written) => written.ToString(CultureInfo.InvariantCulture);

    private static List<CardAction> Buttons(IList<Choice> choices) =>
    [
        .. (choices ?? []).Select(choice => choice.Action ?? new CardAction { Type = ActionTypes.ImBack, Value = choice.Value, Title = choice.Value }),
    ];
}
