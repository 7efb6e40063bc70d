namespace Meldcode.Domain;

/// <summary>Turns words into search terms: stems, with people's words mapped to the field's words.</summary>
internal sealed class SearchTerms
{
    private readonly Dictionary<string, string> _canonical = new(StringComparer.Ordinal);

    /// <param name="synonyms">Groups of words that mean the same here; the first is the term that stands for all.</param>
    public SearchTerms(IEnumerable<IReadOnlyList<string>> synonyms)
    {
        foreach (var group in synonyms)
        {
            var head = DutchStemmer.Stem(Words.Of(group[0]).First());
            foreach (var word in group.SelectMany(Words.Of))
            {
                _canonical.TryAdd(DutchStemmer.Stem(word), head);
            }
        }
    }

    /// <summary>Terms of a text without stopwords; a text of nothing else gives nothing.</summary>
    public IReadOnlyList<string> Of(string text) =>
        [.. Words.Of(text).Where(word => !Words.IsStopword(word)).Select(Term)];

    /// <summary>Terms of a text, stopwords too: the little words tell how something is asked.</summary>
    public IReadOnlyList<string> OfAll(string text) => [.. Words.Of(text).Select(Term)];

    /// <summary>One word as a term.</summary>
    public string Term(string word)
    {
        var stem = DutchStemmer.Stem(word);
        return _canonical.GetValueOrDefault(stem, stem);
    }
}
