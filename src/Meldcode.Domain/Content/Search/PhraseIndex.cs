using System.Buffers;

namespace Meldcode.Domain;

/// <summary>Compares a question with each way of asking by itself: the more of both they share, the closer (cosine).</summary>
internal sealed class PhraseIndex<TToken>
    where TToken : notnull
{
    /// <summary>What the second, third and fourth closest way of asking add to the closest.</summary>
    private static readonly double[] Share = [1, 0.4 / 2, 0.4 / 3, 0.4 / 4];

    private readonly Dictionary<TToken, List<int>> _postings = [];

    private readonly double[] _norms;

    /// <summary>First phrase of each item, and one past the last.</summary>
    private readonly int[] _starts;

    /// <summary>Takes as telling what few of the phrases have.</summary>
    /// <param name="items">The ways of asking of each item, as tokens.</param>
    public PhraseIndex(IEnumerable<IEnumerable<IEnumerable<TToken>>> items)
    {
        var starts = new List<int> { 0 };
        var phrases = 0;
        foreach (var item in items)
        {
            foreach (var phrase in item)
            {
                Post(phrase, phrases++);
            }

            starts.Add(phrases);
        }

        _starts = [.. starts];
        _norms = Norms(phrases);
    }

    public void AddScores(IEnumerable<TToken> tokens, double weight, double[] scores)
    {
        var products = ArrayPool<double>.Shared.Rent(_norms.Length);
        Array.Clear(products);
        var norm = Math.Sqrt(AddProducts(tokens, products));
        if (norm > 0)
        {
            for (var item = 0; item < _starts.Length - 1; item++)
            {
                scores[item] += weight * Closest(products, item) / norm;
            }
        }

        ArrayPool<double>.Shared.Return(products);
    }

    private void Post(IEnumerable<TToken> phrase, int number)
    {
        foreach (var token in phrase)
        {
            if (!_postings.TryGetValue(token, out var list))
            {
                _postings[token] = list = [];
            }

            if (list.Count == 0 || list[^1] != number)
            {
                list.Add(number);
            }
        }
    }

    private double[] Norms(int phrases)
    {
        var squares = new double[phrases];
        foreach (var list in _postings.Values)
        {
            var rarity = Rarity(list.Count, phrases);
            foreach (var phrase in list)
            {
                squares[phrase] += rarity * rarity;
            }
        }

        return [.. squares.Select(Math.Sqrt)];
    }

    /// <returns>The square of the question's own length.</returns>
    private double AddProducts(IEnumerable<TToken> tokens, double[] products)
    {
        var square = 0.0;
        foreach (var token in tokens.Distinct())
        {
            var list = _postings.GetValueOrDefault(token) ?? [];
            var rarity = Rarity(list.Count, _norms.Length);
            square += rarity * rarity;
            foreach (var phrase in list)
            {
                products[phrase] += rarity * rarity;
            }
        }

        return square;
    }

    /// <summary>The likeness of an item's closest way of asking, and part of that of the next three.</summary>
    private double Closest(double[] products, int item)
    {
        Span<double> best = stackalloc double[Share.Length];
        for (var phrase = _starts[item]; phrase < _starts[item + 1]; phrase++)
        {
            if (products[phrase] > 0)
            {
                Insert(best, products[phrase] / _norms[phrase]);
            }
        }

        var sum = 0.0;
        for (var rank = 0; rank < best.Length; rank++)
        {
            sum += best[rank] * Share[rank];
        }

        return sum;
    }

    private static void Insert(Span<double> best, double value)
    {
        for (var rank = 0; rank < best.Length; rank++)
        {
            if (value > best[rank])
            {
                (best[rank], value) = (value, best[rank]);
            }
        }
    }

    private static double Rarity(int count, int phrases) => Math.Log(1 + ((phrases - count + 0.5) / (count + 0.5)));
}
