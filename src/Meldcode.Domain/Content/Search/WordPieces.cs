namespace Meldcode.Domain;

/// <summary>Cuts words into overlapping pieces of four letters, so that inflections, compounds and misspellings still share something.</summary>
internal static class WordPieces
{
    private const int Size = 4;

    public static IEnumerable<string> Of(string text) =>
        Words.Of(text).Where(word => !Words.IsStopword(word)).SelectMany(Pieces);

    /// <summary>Pieces of the little words too.</summary>
    public static IReadOnlyList<string> OfAll(string text) => [.. Words.Of(text).SelectMany(Pieces)];

    private static IEnumerable<string> Pieces(string word)
    {
        var marked = $"_{word}_";
        return marked.Length <= Size
            ? [marked]
            : Enumerable.Range(0, marked.Length - Size + 1).Select(start => marked.Substring(start, Size));
    }
}
