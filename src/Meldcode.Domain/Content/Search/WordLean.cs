namespace Meldcode.Domain;

/// <summary>
/// Whether a question's words are more at home among other subjects than in the library (naive Bayes over the ways of asking
/// of both). It is read off the data, so a new counter-example also speaks against remarks that only share a word with it.
/// </summary>
internal sealed class WordLean
{
    /// <summary>One word never settles it.</summary>
    private const double MostPerWord = 3;

    private const double TowardsLibrary = -6;
    private const double TowardsElsewhere = 4;

    private readonly Dictionary<string, double> _leans;

    /// <param name="library">The ways of asking for what the library holds, as terms.</param>
    /// <param name="elsewhere">Sentences about other subjects, as terms.</param>
    public WordLean(IEnumerable<IReadOnlyList<string>> library, IEnumerable<IReadOnlyList<string>> elsewhere)
    {
        var (ours, all) = Count(library);
        var (theirs, others) = Count(elsewhere);
        _leans = ours.Keys.Union(theirs.Keys, StringComparer.Ordinal).ToDictionary(
            term => term,
            term => Math.Clamp(Share(theirs, term, others) - Share(ours, term, all), -MostPerWord, MostPerWord),
            StringComparer.Ordinal);
    }

    /// <returns>Above zero for words of other subjects, below zero for words of the library.</returns>
    public double Of(IEnumerable<string> terms) =>
        Math.Clamp(terms.Distinct(StringComparer.Ordinal).Sum(term => _leans.GetValueOrDefault(term)), TowardsLibrary, TowardsElsewhere);

    /// <summary>In how many sentences each term stands, and how many sentences there are.</summary>
    private static (Dictionary<string, int> Terms, int Sentences) Count(IEnumerable<IReadOnlyList<string>> sentences)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var whole = 0;
        foreach (var sentence in sentences)
        {
            whole++;
            foreach (var term in sentence.Distinct(StringComparer.Ordinal))
            {
                counts[term] = counts.GetValueOrDefault(term) + 1;
            }
        }

        return (counts, whole);
    }

    private static double Share(Dictionary<string, int> counts, string term, int sentences) =>
        Math.Log((counts.GetValueOrDefault(term) + 0.5) / (sentences + 1));
}
