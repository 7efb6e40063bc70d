using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>
/// Numbers and places in Dutch and English, up to twelve in words. The SDK uses Microsoft.Recognizers.Text, which
/// knows more words, arithmetic and languages; here "last" and "twenty-first" are not recognized.
/// </summary>
internal static partial class PositionWords
{
    private static readonly Dictionary<string, int> DutchNumbers = Numbered(
        ["één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"]);

    private static readonly Dictionary<string, int> DutchOrdinals = Numbered(
        ["eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde", "twaalfde"]);

    private static readonly Dictionary<string, int> EnglishNumbers = Numbered(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]);

    private static readonly Dictionary<string, int> EnglishOrdinals = Numbered(
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"]);

    public static IEnumerable<PositionWord> Ordinals(string text, string locale) =>
        Merge(Words(text, IsDutch(locale) ? DutchOrdinals : EnglishOrdinals), Digits(IsDutch(locale) ? DutchOrdinal() : EnglishOrdinal(), text));

    public static IEnumerable<PositionWord> Numbers(string text, string locale) =>
        IsDutch(locale)
            ? Merge(Merge(Words(text, DutchNumbers), Digits(Number(), text)), LoneEen(text))
            : Merge(Words(text, EnglishNumbers), Digits(Number(), text));

    /// <summary>Numbers that are written out; not in digits.</summary>
    public static IEnumerable<PositionWord> InWords(string text, string locale) =>
        IsDutch(locale) ? Words(text, DutchNumbers).Concat(LoneEen(text)) : Words(text, EnglishNumbers);

    private static bool IsDutch(string locale) => locale?.StartsWith("nl", StringComparison.OrdinalIgnoreCase) == true;

    private static Dictionary<string, int> Numbered(string[] words) =>
        words.Select((word, index) => (word, index)).ToDictionary(pair => pair.word, pair => pair.index + 1, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<PositionWord> Words(string text, Dictionary<string, int> numbers) =>
        Tokenizer.DefaultTokenizer(text)
            .Where(token => numbers.ContainsKey(token.Text))
            .Select(token => new PositionWord(token.Text, token.Start, numbers[token.Text]));

    // "een" is an article as well: it counts only as the whole answer.
    private static IEnumerable<PositionWord> LoneEen(string text) =>
        Tokenizer.DefaultTokenizer(text) is [{ Normalized: "een" } only] ? [new PositionWord(only.Text, only.Start, 1)] : [];

    private static IEnumerable<PositionWord> Digits(Regex pattern, string text) =>
        pattern.Matches(text).Select(match => new PositionWord(match.Value, match.Index, int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture)));

    private static IOrderedEnumerable<PositionWord> Merge(IEnumerable<PositionWord> one, IEnumerable<PositionWord> other) =>
        one.Concat(other).OrderBy(word => word.Start);

    // A number by itself: not a part of 1.5, 2-3, -1, 14:30 or 0800-2000. A full stop or a bracket after it is fine.
    [GeneratedRegex(@"(?<![\w.,:/-])(?<n>[0-9]{1,4})(?![\w/-]|[.,:][0-9])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<![\w.,:/-])(?<n>[0-9]{1,4})(e|ste|de)(?!\w)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DutchOrdinal();

    [GeneratedRegex(@"(?<![\w.,:/-])(?<n>[0-9]{1,4})(st|nd|rd|th)(?!\w)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EnglishOrdinal();
}
