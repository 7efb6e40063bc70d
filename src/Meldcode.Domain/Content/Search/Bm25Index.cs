namespace Meldcode.Domain;

/// <summary>Ranks items by the tokens that they share with a question (BM25). Tokens are terms or pieces of words.</summary>
internal sealed class Bm25Index<TToken>
    where TToken : notnull
{
    private const double K1 = 1.2;

    /// <summary>How far a long item is held back. Low: an item that is asked for in many ways is not less to the point.</summary>
    private const double B = 0.3;

    private readonly Dictionary<TToken, List<(int Item, int Count)>> _postings = [];

    private readonly int[] _lengths;

    private readonly double _average;

    public Bm25Index(IEnumerable<IEnumerable<TToken>> items)
    {
        var lengths = new List<int>();
        foreach (var item in items)
        {
            lengths.Add(Post(item, lengths.Count));
        }

        _lengths = [.. lengths];
        _average = Math.Max(1, _lengths.DefaultIfEmpty(1).Average());
    }

    /// <summary>Every token that occurs.</summary>
    public IReadOnlyCollection<TToken> Vocabulary => _postings.Keys;

    public bool Knows(TToken token) => _postings.ContainsKey(token);

    /// <summary>How telling a token is; one that occurs nowhere tells as much as the rarest could.</summary>
    public double Rarity(TToken token)
    {
        var count = _postings.TryGetValue(token, out var list) ? list.Count : 0;
        return Math.Log(1 + ((_lengths.Length - count + 0.5) / (count + 0.5)));
    }

    /// <summary>Adds each item's score to <paramref name="scores"/>, divided by what a perfect match would weigh.</summary>
    /// <param name="query">Tokens with a weight between 0 and 1.</param>
    /// <param name="whole">Weight of the whole question, found and not found.</param>
    public void AddScores(IEnumerable<KeyValuePair<TToken, double>> query, double whole, double weight, double[] scores)
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

    /// <returns>How many tokens the item has.</returns>
    private int Post(IEnumerable<TToken> tokens, int item)
    {
        var length = 0;
        foreach (var token in tokens)
        {
            length++;
            if (!_postings.TryGetValue(token, out var list))
            {
                _postings[token] = list = [];
            }

            if (list.Count > 0 && list[^1].Item == item)
            {
                list[^1] = (item, list[^1].Count + 1);
            }
            else
            {
                list.Add((item, 1));
            }
        }

        return length;
    }
}
