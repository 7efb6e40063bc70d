using System.Text.RegularExpressions;

namespace Meldcode.Domain;

/// <summary>
/// Likely names: a title with a name, a known given name, and a capital inside a sentence that nothing else explains;
/// with what belongs to it (van der, a surname).
/// </summary>
internal static partial class NameFinder
{
    // Shorter ones, written without a capital, are too often another word.
    private const int ShortestWithoutCapital = 4;

    public static IEnumerable<PersonalData> Find(string text)
    {
        var end = 0;
        foreach (Match word in Word().Matches(text))
        {
            if (word.Index < end || !IsName(text, word))
            {
                continue;
            }

            var whole = Rest().Match(text, word.Index + word.Length) is { Success: true, Length: > 0 } rest && rest.Index == word.Index + word.Length
                ? text[word.Index..(rest.Index + RestLength(rest))]
                : word.Value;
            end = word.Index + whole.Length;
            yield return new PersonalData(PersonalDataKind.Naam, word.Index, whole.Length, Initials(whole));
        }
    }

    private static bool IsName(string text, Match word)
    {
        var capital = char.IsUpper(word.Value[0]);
        var bare = Genitive().Replace(word.Value, "");
        if (!capital)
        {
            return bare.Length >= ShortestWithoutCapital && NameWords.Given.Contains(Capital(bare)) && !NameWords.IsOrdinary(bare);
        }

        var titled = Title().IsMatch(text[Math.Max(0, word.Index - 40)..word.Index]);
        if (NameWords.IsKnown(word.Value) || NameWords.IsKnown(bare))
        {
            return false;
        }

        if (titled)
        {
            return true;
        }

        var given = NameWords.Given.Contains(bare) || NameWords.Family.Contains(bare);
        return BeginsSentence(text, word.Index)
            ? given && !NameWords.IsOrdinary(bare)
            : given || !NameWords.IsOrdinary(bare);
    }

    private static bool BeginsSentence(string text, int index) => Beginning().IsMatch(text[..index]);

    /// <summary>What follows is part of the name until a word that is none.</summary>
    private static int RestLength(Match rest)
    {
        var length = 0;
        foreach (Capture part in rest.Groups["part"].Captures)
        {
            var name = part.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^1];
            if (NameWords.IsKnown(name))
            {
                break;
            }

            length = part.Index + part.Length - rest.Index;
        }

        return length;
    }

    private static string Initials(string name) =>
        string.Concat(name.Split((char[])[' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(part => char.IsUpper(part[0])).DefaultIfEmpty(name).Select(part => $"{char.ToUpperInvariant(part[0])}."));

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    [GeneratedRegex(@"(?<![\p{L}\d@])\p{L}[\p{L}'’-]+", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"\G(?<part>( (van|de|der|den|ter|ten|het|el|al|ben|bin|'t))* \p{Lu}[\p{L}'’-]+)+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rest();

    [GeneratedRegex(@"(?<![\p{L}])(meneer|mevrouw|mevr\.?|dhr\.?|mw\.?|de heer|juf|juffrouw|meester|opa|oma|tante|oom|dokter|dr\.|drs\.|familie)( (van|de|der|den|ter|ten|het|el|al|ben))* $", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Title();

    [GeneratedRegex(@"(^|[.!?:…\n\r""“‘(•–-])[\s""“”‘'(•–-]*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"('s|’s|'|’)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Genitive();
}
