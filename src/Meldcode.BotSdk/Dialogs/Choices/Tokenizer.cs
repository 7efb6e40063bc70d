namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Breaks an utterance into words.</summary>
public delegate List<Token> TokenizerFunction(string text, string locale = null);

public static class Tokenizer
{
    // Blanks, punctuation and symbols, by Unicode block; everything else is part of a word, so that é and ß are.
    private static readonly (int From, int To)[] Breaks =
    [
        (0x0000, 0x002F), (0x003A, 0x0040), (0x005B, 0x0060), (0x007B, 0x00BF),
        (0x02B9, 0x036F), (0x2000, 0x2BFF), (0x2E00, 0x2E7F),
    ];

    /// <summary>Breaks at blanks and punctuation, lower-cases, and makes a word of every emoji.</summary>
    public static TokenizerFunction DefaultTokenizer { get; } = Tokenize;

    private static List<Token> Tokenize(string text, string locale = null)
    {
        var tokens = new List<Token>();
        var start = -1;
        var position = 0;
        while (position < (text?.Length ?? 0))
        {
            var isPair = char.IsSurrogatePair(text, position);
            if (isPair || IsBreak(text[position]))
            {
                Add(tokens, text, start, position);
                start = -1;
            }
            else if (start < 0)
            {
                start = position;
            }

            var length = isPair ? 2 : 1;
            if (isPair)
            {
                Add(tokens, text, position, position + length);
            }

            position += length;
        }

        Add(tokens, text, start, position);
        return tokens;
    }

    private static bool IsBreak(char character) => Array.Exists(Breaks, range => character >= range.From && character <= range.To);

    private static void Add(List<Token> tokens, string text, int start, int next)
    {
        if (start >= 0)
        {
            var word = text[start..next];
            tokens.Add(new Token { Start = start, End = next - 1, Text = word, Normalized = word.ToLowerInvariant() });
        }
    }
}
