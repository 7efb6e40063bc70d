using Meldcode.Conversation.Texts;

namespace Meldcode.Conversation.Cards;

/// <summary>What stands in the inputs when a card opens: what was just typed, or else what was saved.</summary>
/// <param name="Typed">Input id to value, as the card sent it.</param>
/// <param name="Saved">Input id to value, from the casus.</param>
internal sealed record Prefill(IReadOnlyDictionary<string, string>? Typed, IReadOnlyDictionary<string, string> Saved)
{
    public static IReadOnlyDictionary<string, string> Nothing { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    // A card that came back empty in one place means that it was emptied there, not that the saved value is wanted back.
    public string? Value(string input) => (Typed ?? Saved).GetValueOrDefault(input) is { Length: > 0 } value ? value : null;

    /// <summary>As <see cref="Value"/>, cut to what an input on this card may hold.</summary>
    public string? Text(string input, TextBudget budget) => Value(input) is { } value ? budget.Cut(value) : null;
}

/// <summary>The room that the texts of one card share.</summary>
/// <param name="Characters">Most that one text input takes.</param>
internal sealed record TextBudget(int Characters)
{
    // With the card around it this stays under CardSize.Max, also when every sign takes two bytes.
    private const int All = 10_000;

    private const int Highest = 4_000;

    public static TextBudget For(int inputs) => new(Math.Min(Highest, All / Math.Max(1, inputs)));

    public bool Fits(string text) => text.Length <= Characters && CardSize.Bytes(text) <= Characters * 2;

    public string Cut(string text)
    {
        var cut = text.Length <= Characters ? text : Sentence.Cut(text, Characters - 1);
        while (CardSize.Bytes(cut) > Characters * 2)
        {
            cut = Sentence.Cut(cut, cut.Length * 9 / 10);
        }

        return cut;
    }
}
