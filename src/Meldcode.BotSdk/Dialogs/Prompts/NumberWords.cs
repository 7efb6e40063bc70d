using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>
/// The first number in a sentence, in the digits of the culture or, in Dutch and English, in words up to twelve. The SDK
/// uses Microsoft.Recognizers.Text, which knows more words and arithmetic.
/// </summary>
internal static partial class NumberWords
{
    public static decimal? Find(string text, string culture)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var format = FormatOf(culture);
        foreach (var match in Digits().EnumerateMatches(text))
        {
            var written = text.AsSpan(match.Index, match.Length).TrimEnd(".,");
            if (decimal.TryParse(written, NumberStyles.Number, format, out var number))
            {
                return number;
            }
        }

        return PositionWords.InWords(text, culture).FirstOrDefault()?.Number;
    }

    private static NumberFormatInfo FormatOf(string culture)
    {
        try
        {
            return CultureInfo.GetCultureInfo(culture).NumberFormat;
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture.NumberFormat;
        }
    }

    // The first digit begins a word, or follows a sign or a currency; what comes after may be a unit.
    [GeneratedRegex(@"(?<![\w.,])-?[0-9][0-9.,]*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();
}
