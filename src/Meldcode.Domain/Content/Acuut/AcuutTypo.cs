namespace Meldcode.Domain;

/// <summary>One slip of the pen: a letter too many, too few, wrong, or two that changed places.</summary>
internal static class AcuutTypo
{
    /// <summary>The word with each of its letters left out in turn; two words that are one slip apart share one of these.</summary>
    public static IEnumerable<string> WithoutOneLetter(string word) =>
        Enumerable.Range(0, word.Length).Select(at => word.Remove(at, 1));

    /// <summary>Other spellings that sound the same: "geslage", "bedrijgd", "wort", "komenn".</summary>
    public static IEnumerable<string> ByEar(string word)
    {
        var stem = word[..^1];
        return word[^1] switch
        {
            'e' => [word + "n", .. Vowels(word + "n")],
            'd' => [stem + "t", word + "t", .. Vowels(word)],
            't' => [stem + "d", stem + "dt", word.EndsWith("dt", StringComparison.Ordinal) ? stem : word, .. Vowels(word)],
            var last when word[^2] == last => [stem],
            _ => Vowels(word),
        };
    }

    private static string[] Vowels(string word) =>
    [
        word.Replace("ij", "ei", StringComparison.Ordinal), word.Replace("ei", "ij", StringComparison.Ordinal),
        word.Replace("au", "ou", StringComparison.Ordinal), word.Replace("ou", "au", StringComparison.Ordinal),
        word.Replace("g", "ch", StringComparison.Ordinal),
    ];

    /// <summary>True when the words differ by one slip and begin with the same letter.</summary>
    public static bool IsOneSlip(string written, string meant)
    {
        if (written[0] != meant[0] || written == meant)
        {
            return false;
        }

        var same = 0;
        while (same < written.Length && same < meant.Length && written[same] == meant[same])
        {
            same++;
        }

        return HasOneSlip(written[same..], meant[same..]);
    }

    /// <summary>Both begin where they differ.</summary>
    private static bool HasOneSlip(string written, string meant) => (written.Length - meant.Length) switch
    {
        1 => written[1..] == meant,
        -1 => written == meant[1..],
        0 => written[1..] == meant[1..] || (written.Length > 1 && written[0] == meant[1] && written[1] == meant[0] && written[2..] == meant[2..]),
        _ => false,
    };
}
