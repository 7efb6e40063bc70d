namespace Meldcode.Domain;

/// <summary>
/// Cuts words into overlapping pieces of four letters, so that inflections, compounds and misspellings still share something.
/// A piece is four signs packed in one number: there are a great many.
/// </summary>
internal static class WordPieces
{
    private const int Size = 4;
    private const char Edge = '_';

    /// <param name="words">Plain words, as <see cref="Words"/> gives them: letters and digits of ASCII.</param>
    public static IEnumerable<uint> Of(IEnumerable<string> words) => words.SelectMany(Pieces);

    private static IEnumerable<uint> Pieces(string word)
    {
        var marked = word.Length + 2;
        for (var start = 0; start <= Math.Max(0, marked - Size); start++)
        {
            var piece = 0u;
            for (var at = start; at < Math.Min(start + Size, marked); at++)
            {
                piece = (piece << 8) | (at == 0 || at == marked - 1 ? Edge : word[at - 1]);
            }

            yield return piece;
        }
    }
}
