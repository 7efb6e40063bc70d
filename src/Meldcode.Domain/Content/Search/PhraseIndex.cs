namespace Meldcode.Domain;

/// <summary>Compares a question with each way of asking by itself: the more of both they share, the closer (cosine).</summary>
internal sealed class PhraseIndex
{
    /// <summary>What the second, third and fourth closest way of asking add to the closest.</summary>
    private const double Confirming = 0.4;

    private const int Confirmations = 4;

    private readonly List<(int Item, double Norm)> _phrases = [];

    private readonly Dictionary<string, List<int>> _postings = new(StringComparer.Ordinal);

    private readonly Func<string, double> _rarity;

    /// <param name="rarity">How telling a term is.</param>
    public PhraseIndex(IEnumerable<(int Item, IReadOnlyList<string> Terms)> phrases, Func<string, double> rarity)
    {
        _rarity = rarity;
        foreach (var (item, terms) in phrases)
        {
            Add(item, terms.Distinct(StringComparer.Ordinal).ToList());
        }
    }

    /// <summary>Takes as telling what few of the phrases themselves have.</summary>
    public PhraseIndex(IEnumerable<(int Item, IReadOnlyList<string> Terms)> phrases)
        : this(phrases.ToList())
    {
    }

    private PhraseIndex(List<(int Item, IReadOnlyList<string> Terms)> phrases)
        : this(phrases, new Bm25Index([.. phrases.Select(phrase => phrase.Terms)]).Rarity)
    {
    }

    public void AddScores(IReadOnlyDictionary<string, double> query, double weight, double[] scores)
    {
        var norm = Norm(query.Select(pair => _rarity(pair.Key) * pair.Value));
        foreach (var group in Products(query).GroupBy(pair => _phrases[pair.Key].Item))
        {
            var closest = group.Select(pair => pair.Value / (norm * _phrases[pair.Key].Norm)).OrderDescending().Take(Confirmations);
            scores[group.Key] += weight * closest.Select((cosine, rank) => rank == 0 ? cosine : cosine * Confirming / (rank + 1)).Sum();
        }
    }

    private void Add(int item, List<string> terms)
    {
        var norm = Norm(terms.Select(_rarity));
        if (norm <= 0)
        {
            return;
        }

        foreach (var term in terms)
        {
            if (!_postings.TryGetValue(term, out var list))
            {
                _postings[term] = list = [];
            }

            list.Add(_phrases.Count);
        }

        _phrases.Add((item, norm));
    }

    private Dictionary<int, double> Products(IReadOnlyDictionary<string, double> query)
    {
        var products = new Dictionary<int, double>();
        foreach (var (term, share) in query)
        {
            var rarity = _rarity(term);
            foreach (var phrase in _postings.GetValueOrDefault(term) ?? [])
            {
                products[phrase] = products.GetValueOrDefault(phrase) + (rarity * rarity * share);
            }
        }

        return products;
    }

    private static double Norm(IEnumerable<double> weights) => Math.Sqrt(weights.Sum(weight => weight * weight));
}
