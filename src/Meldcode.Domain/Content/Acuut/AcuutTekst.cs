using System.Globalization;
using System.Text;

namespace Meldcode.Domain;

/// <summary>Cuts a message into pieces of plain words: each sentence, and what stands around it.</summary>
internal static class AcuutTekst
{
    /// <summary>Words that are looked at together. A longer text is read in overlapping stretches of this length.</summary>
    public const int Stretch = 40;

    private const char SentenceEnd = '\n';

    /// <summary>The sentences, each a list of words without capitals, accents and signs; a cry keeps its "!".</summary>
    public static List<List<string>> Sentences(string? text)
    {
        var sentences = new List<List<string>>();
        foreach (var sentence in Plain(text).Split(SentenceEnd, StringSplitOptions.RemoveEmptyEntries))
        {
            var words = sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 0)
            {
                sentences.Add([.. words.Select(WithoutDrawl)]);
            }
        }

        return sentences;
    }

    /// <summary>Every stretch of words in which a rule may hold: single sentences, and neighbours together.</summary>
    public static IEnumerable<List<string>> Pieces(List<List<string>> sentences)
    {
        foreach (var sentence in sentences.Where(sentence => sentence.Count <= Stretch))
        {
            yield return sentence;
        }

        var all = sentences.SelectMany(sentence => sentence).ToList();
        var covered = sentences.Count == 1 && all.Count <= Stretch;
        for (var from = 0; !covered && from < all.Count; from += Stretch / 2)
        {
            yield return all.GetRange(from, Math.Min(Stretch, all.Count - from));
        }
    }

    private static string Plain(string? text)
    {
        var plain = new StringBuilder();
        foreach (var sign in (text ?? "").Normalize(NormalizationForm.FormD))
        {
            plain.Append(Plain(sign));
        }

        return plain.ToString().ToLowerInvariant();
    }

    /// <summary>An apostrophe joins ("m'n", "foto's"); an accent goes; any other sign parts.</summary>
    private static string Plain(char sign) => sign switch
    {
        '\'' or '’' or '‘' or '`' => "",
        '!' => " !\n",
        '.' or '?' or ';' => "\n",
        _ when char.IsLetterOrDigit(sign) => sign.ToString(),
        _ when CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark => "",
        _ => " ",
    };

    /// <summary>"heeeelp" is "help": no Dutch word has the same letter three times in a row.</summary>
    private static string WithoutDrawl(string word)
    {
        var kept = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length; at++)
        {
            var run = at;
            while (run < word.Length && word[run] == word[at])
            {
                run++;
            }

            kept.Append(word[at], run - at > 2 && char.IsLetter(word[at]) ? 1 : run - at);
            at = run - 1;
        }

        return kept.ToString();
    }
}
