namespace Meldcode.Domain;

/// <summary>Words that stand next to each other, and those that begin and end a sentence: how something is put.</summary>
internal static class WordPairs
{
    private const string Begin = "^";
    private const string End = "$";

    /// <param name="words">In order; none gives no pairs.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> words) => words.Count == 0
        ? []
        : [.. words.Prepend(Begin).Zip(words.Append(End), (left, right) => $"{left} {right}")];
}
