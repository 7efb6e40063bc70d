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

    /// <summary>Takes as telling what few of the phrases have.</summary>
    public PhraseIndex(IEnumerable<(int Item, IReadOnlyList<string> Terms)> phrases)
    {
        var all = phrases.ToList();
        _rarity = new Bm25Index([.. all.Select(phrase => phrase.Terms)]).Rarity;
        foreach (var (item, terms) in all)
        {
            Add(item, terms.Distinct(StringComparer.Ordinal).ToList());
        }
    }

    public void AddScores(IEnumerable<string> terms, double weight, double[] scores)
    {
        var query = terms.Distinct(StringComparer.Ordinal).ToList();
        var norm = Norm(query.Select(_rarity));
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

    private Dictionary<int, double> Products(IEnumerable<string> query)
    {
        var products = new Dictionary<int, double>();
        foreach (var term in query)
        {
            var rarity = _rarity(term);
            foreach (var phrase in _postings.GetValueOrDefault(term) ?? [])
            {
                products[phrase] = products.GetValueOrDefault(phrase) + (rarity * rarity);
            }
        }

        return products;
    }

    private static double Norm(IEnumerable<double> weights) => Math.Sqrt(weights.Sum(weight => weight * weight));
}
