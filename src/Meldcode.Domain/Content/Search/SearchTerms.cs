namespace Meldcode.Domain;

/// <summary>Turns words into search terms: stems, with people's words mapped to the field's words.</summary>
internal sealed class SearchTerms
{
    private readonly Dictionary<string, string> _canonical = new(StringComparer.Ordinal);

    /// <summary>Terms of the words of the library, worked out once.</summary>
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <param name="synonyms">Groups of words that mean the same here; the first is the term that stands for all.</param>
    /// <param name="library">Words that will be asked for again and again.</param>
    public SearchTerms(IEnumerable<IReadOnlyList<string>> synonyms, IEnumerable<string> library)
    {
        foreach (var group in synonyms)
        {
            var head = DutchStemmer.Stem(Words.Of(group[0]).First());
            foreach (var word in group.SelectMany(Words.Of))
            {
                _canonical.TryAdd(DutchStemmer.Stem(word), head);
            }
        }

        foreach (var word in library)
        {
            if (!_known.ContainsKey(word))
            {
                _known[word] = Work(word);
            }
        }
    }

    /// <summary>One word as a term.</summary>
    public string Term(string word) => _known.TryGetValue(word, out var term) ? term : Work(word);

    /// <summary>Terms of a text's words, the little ones too: they tell how something is asked.</summary>
    public string[] Of(IEnumerable<string> words) => [.. words.Select(Term)];

    private string Work(string word)
    {
        var stem = DutchStemmer.Stem(word);
        return _canonical.GetValueOrDefault(stem, stem);
    }
}
