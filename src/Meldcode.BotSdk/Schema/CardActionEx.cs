namespace Microsoft.Bot.Schema;

/// <remarks>A text stands for the button that says it.</remarks>
public partial class CardAction
{
    public static implicit operator CardAction(string input) => new(title: input, value: input);

    public static CardAction FromString(string text) => new(title: text, text: text);
}
