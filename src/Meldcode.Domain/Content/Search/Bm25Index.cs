namespace Meldcode.Domain;

/// <summary>Ranks items by the tokens that they share with a question (BM25). Tokens are terms or pieces of words.</summary>
internal sealed class Bm25Index
{
    private const double K1 = 1.2;

    /// <summary>How far a long item is held back. Low: an item that is asked for in many ways is not less to the point.</summary>
    private const double B = 0.3;

    private readonly Dictionary<string, List<(int Item, int Count)>> _postings = new(StringComparer.Ordinal);

    private readonly int[] _lengths;

    private readonly double _average;

    public Bm25Index(IReadOnlyList<IReadOnlyList<string>> items)
    {
        _lengths = [.. items.Select(tokens => tokens.Count)];
        _average = Math.Max(1, _lengths.DefaultIfEmpty(1).Average());
        for (var item = 0; item < items.Count; item++)
        {
            foreach (var group in items[item].GroupBy(token => token, StringComparer.Ordinal))
            {
                if (!_postings.TryGetValue(group.Key, out var list))
                {
                    _postings[group.Key] = list = [];
                }

                list.Add((item, group.Count()));
            }
        }
    }

    /// <summary>Every token that occurs.</summary>
    public IReadOnlyCollection<string> Vocabulary => _postings.Keys;

    public bool Knows(string token) => _postings.ContainsKey(token);

    /// <summary>How telling a token is; one that occurs nowhere tells as much as the rarest could.</summary>
    public double Rarity(string token)
    {
        var count = _postings.TryGetValue(token, out var list) ? list.Count : 0;
        return Math.Log(1 + ((_lengths.Length - count + 0.5) / (count + 0.5)));
    }

    /// <summary>Adds each item's score to <paramref name="scores"/>, divided by what a perfect match would weigh.</summary>
    /// <param name="query">Tokens with a weight between 0 and 1.</param>
    /// <param name="whole">Weight of the whole question, found and not found.</param>
    public void AddScores(IEnumerable<KeyValuePair<string, double>> query, double whole, double weight, double[] scores)
    {
        foreach (var (token, share) in query)
        {
            var rarity = Rarity(token) * share * weight / whole;
            foreach (var (item, count) in _postings.GetValueOrDefault(token) ?? [])
            {
                scores[item] += rarity * count * (K1 + 1) / (count + (K1 * (1 - B + (B * _lengths[item] / _average))));
            }
        }
    }
}
