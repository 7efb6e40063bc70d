namespace Meldcode.Domain;

/// <summary>Passages with their terms, ranked by BM25. A passage is one way of asking, or the heading with the text of an item.</summary>
internal sealed class SearchIndex
{
    private const double K1 = 1.2;

    private const double B = 0.5;

    private readonly List<Passage> _passages = [];

    private readonly Dictionary<string, List<Posting>> _postings = new(StringComparer.Ordinal);

    private double _averageLength = 1;

    /// <summary>Every term that occurs, for spelling and compounds.</summary>
    public IReadOnlyCollection<string> Vocabulary => _postings.Keys;

    public bool Knows(string term) => _postings.ContainsKey(term);

    public void Add(int item, IReadOnlyList<string> terms, double weight)
    {
        if (terms.Count == 0)
        {
            return;
        }

        var passage = _passages.Count;
        _passages.Add(new Passage(item, terms.Count, weight));
        foreach (var group in terms.GroupBy(term => term))
        {
            if (!_postings.TryGetValue(group.Key, out var list))
            {
                _postings[group.Key] = list = [];
            }

            list.Add(new Posting(passage, group.Count()));
        }

        _averageLength += (terms.Count - _averageLength) / _passages.Count;
    }

    /// <summary>How telling a term is; a term that occurs nowhere tells as much as the rarest.</summary>
    public double Rarity(string term)
    {
        var count = _postings.TryGetValue(term, out var list) ? list.Count : 0;
        return Math.Log(1 + ((_passages.Count - count + 0.5) / (count + 0.5)));
    }

    /// <summary>Score per passage that has at least one of the terms.</summary>
    /// <param name="terms">Query terms with a weight between 0 and 1.</param>
    public IEnumerable<(int Item, double Score, double Matched)> Score(IReadOnlyDictionary<string, double> terms)
    {
        var sums = new Dictionary<int, (double Score, double Matched)>();
        foreach (var (term, weight) in terms)
        {
            foreach (var posting in _postings.GetValueOrDefault(term) ?? [])
            {
                var passage = _passages[posting.Passage];
                var saturation = posting.Count * (K1 + 1) / (posting.Count + (K1 * (1 - B + (B * passage.Length / _averageLength))));
                var rarity = Rarity(term) * weight;
                var (score, matched) = sums.GetValueOrDefault(posting.Passage);
                sums[posting.Passage] = (score + (rarity * saturation * passage.Weight), matched + rarity);
            }
        }

        return sums.Select(pair => (_passages[pair.Key].Item, pair.Value.Score, pair.Value.Matched));
    }

    private readonly record struct Passage(int Item, int Length, double Weight);

    private readonly record struct Posting(int Passage, int Count);
}
