namespace Meldcode.Domain;

/// <summary>
/// Snowball's published stemming algorithm for Dutch (Porter's). Two forms of one word mostly get the same stem;
/// a stem need not be a word.
/// </summary>
public static class DutchStemmer
{
    private const string Vowels = "aeiouyè";

    /// <summary>Stems one lower-case word.</summary>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var text = MarkConsonants(WithoutAccents(word));
        var r1 = Math.Max(RegionAfter(text, 0), Math.Min(3, text.Length));
        var r2 = RegionAfter(text, RegionAfter(text, 0));
        text = Step1(text, r1);
        text = Step2(text, r1, out var removedE);
        text = Step3A(text, r1, r2);
        text = Step3B(text, r1, r2, removedE);
        return Step4(text).Replace('I', 'i').Replace('Y', 'y');
    }

    private static string WithoutAccents(string word) =>
        string.Create(word.Length, word, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = source[i] switch
                {
                    'ä' or 'á' => 'a',
                    'ë' or 'é' => 'e',
                    'ï' or 'í' => 'i',
                    'ö' or 'ó' => 'o',
                    'ü' or 'ú' => 'u',
                    var sign => sign,
                };
            }
        });

    /// <summary>An initial y, a y after a vowel and an i between vowels count as consonants; capitals mark them.</summary>
    private static string MarkConsonants(string word)
    {
        var signs = word.ToCharArray();
        for (var i = 0; i < signs.Length; i++)
        {
            if (signs[i] == 'y' && (i == 0 || IsVowel(signs[i - 1])))
            {
                signs[i] = 'Y';
            }
            else if (signs[i] == 'i' && i > 0 && i + 1 < signs.Length && IsVowel(signs[i - 1]) && IsVowel(signs[i + 1]))
            {
                signs[i] = 'I';
            }
        }

        return new string(signs);
    }

    private static bool IsVowel(char sign) => Vowels.Contains(sign, StringComparison.Ordinal);

    /// <summary>Start of the region after the first consonant that follows a vowel.</summary>
    private static int RegionAfter(string text, int from)
    {
        for (var i = from + 1; i < text.Length; i++)
        {
            if (!IsVowel(text[i]) && IsVowel(text[i - 1]))
            {
                return i + 1;
            }
        }

        return text.Length;
    }

    private static string Step1(string text, int r1)
    {
        if (Ends(text, "heden"))
        {
            return In(text, "heden", r1) ? text[..^5] + "heid" : text;
        }

        foreach (var suffix in new[] { "ene", "en" })
        {
            if (Ends(text, suffix))
            {
                return RemoveEn(text, suffix, r1);
            }
        }

        foreach (var suffix in new[] { "se", "s" })
        {
            if (Ends(text, suffix))
            {
                var rest = text[..^suffix.Length];
                return In(text, suffix, r1) && rest.Length > 0 && !IsVowel(rest[^1]) && rest[^1] != 'j' ? rest : text;
            }
        }

        return text;
    }

    private static string RemoveEn(string text, string suffix, int r1)
    {
        var rest = text[..^suffix.Length];
        return In(text, suffix, r1) && rest.Length > 0 && !IsVowel(rest[^1]) && !Ends(rest, "gem") ? Undouble(rest) : text;
    }

    private static string Step2(string text, int r1, out bool removed)
    {
        removed = Ends(text, "e") && In(text, "e", r1) && text.Length > 1 && !IsVowel(text[^2]);
        return removed ? Undouble(text[..^1]) : text;
    }

    private static string Step3A(string text, int r1, int r2)
    {
        if (!Ends(text, "heid") || !In(text, "heid", r2) || (text.Length > 4 && text[^5] == 'c'))
        {
            return text;
        }

        var rest = text[..^4];
        return Ends(rest, "en") ? RemoveEn(rest, "en", r1) : rest;
    }

    private static string Step3B(string text, int r1, int r2, bool removedE)
    {
        foreach (var suffix in new[] { "end", "ing" })
        {
            if (Ends(text, suffix))
            {
                return In(text, suffix, r2) ? AfterEndOrIng(text[..^3], r2) : text;
            }
        }

        if (Ends(text, "lijk"))
        {
            return In(text, "lijk", r2) ? Step2(text[..^4], r1, out _) : text;
        }

        if (Ends(text, "baar"))
        {
            return In(text, "baar", r2) ? text[..^4] : text;
        }

        if (Ends(text, "bar"))
        {
            return In(text, "bar", r2) && removedE ? text[..^3] : text;
        }

        return Ends(text, "ig") ? RemoveIg(text, r2) ?? text : text;
    }

    private static string AfterEndOrIng(string rest, int r2) =>
        (Ends(rest, "ig") ? RemoveIg(rest, r2) : null) ?? Undouble(rest);

    private static string? RemoveIg(string text, int r2) =>
        In(text, "ig", r2) && !(text.Length > 2 && text[^3] == 'e') ? text[..^2] : null;

    private static string Step4(string text)
    {
        if (text.Length < 4 || text[^1] == 'I' || IsVowel(text[^1]) || IsVowel(text[^4]))
        {
            return text;
        }

        return text[^2] == text[^3] && "aeou".Contains(text[^2], StringComparison.Ordinal)
            ? text.Remove(text.Length - 2, 1)
            : text;
    }

    private static string Undouble(string text) =>
        Ends(text, "kk") || Ends(text, "dd") || Ends(text, "tt") ? text[..^1] : text;

    private static bool Ends(string text, string suffix) => text.EndsWith(suffix, StringComparison.Ordinal);

    private static bool In(string text, string suffix, int region) => text.Length - suffix.Length >= region;
}
