namespace Meldcode.Domain;

/// <summary>
/// Finds the items that answer a question as people type it. Offline and explainable: stems, synonyms, compounds, typing errors
/// and BM25 over the ways in which people ask. No answer is an answer too.
/// </summary>
public sealed class KennisSearch
{
    private const double QuestionWeight = 1.0;

    private const double TextWeight = 0.75;

    /// <summary>All that an item says and is asked by, together: what one passage lacks another may have.</summary>
    private const double WholeWeight = 0.5;

    /// <summary>Share of the question's telling words that one passage of an answer has to match.</summary>
    private const double LeastMatched = 0.34;

    private static readonly Lazy<KennisSearch> Embedded = new(() => new KennisSearch(KennisCatalog.BuiltIn, Synoniemen.BuiltIn));

    private readonly KennisCatalog _catalog;
    private readonly SearchTerms _terms;
    private readonly SearchIndex _index = new();
    private readonly Spelling _spelling;

    public KennisSearch(KennisCatalog catalog, IEnumerable<IReadOnlyList<string>> synonyms)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        _catalog = catalog;
        _terms = new SearchTerms(synonyms);
        for (var i = 0; i < catalog.All.Count; i++)
        {
            AddItem(i, catalog.All[i]);
        }

        _spelling = new Spelling(_index);
    }

    public static KennisSearch BuiltIn => Embedded.Value;

    /// <summary>Searches.</summary>
    /// <param name="question">As typed; only the first 400 characters count.</param>
    /// <param name="variant">Items of this variant go first; null for none.</param>
    /// <param name="most">At most so many answers.</param>
    /// <returns>Best first; empty when nothing fits well enough.</returns>
    public IReadOnlyList<KennisAnswer> Find(string question, string? variant, int most)
    {
        ArgumentNullException.ThrowIfNull(question);
        var query = Query(question.Length > 400 ? question[..400] : question, out var wanted);
        if (query.Count == 0)
        {
            return [];
        }

        return [.. _index.Score(query)
            .Where(hit => hit.Matched >= LeastMatched * wanted)
            .GroupBy(hit => hit.Item)
            .Select(group => new KennisAnswer(_catalog.All[group.Key], Combined(group.Select(hit => hit.Score))))
            .Select(answer => answer with { Score = answer.Score * Fit(answer.Item, variant) })
            .OrderByDescending(answer => answer.Score)
            .ThenBy(answer => answer.Item.Id, StringComparer.Ordinal)
            .Take(most)];
    }

    private void AddItem(int number, KennisItem item)
    {
        foreach (var question in item.Questions)
        {
            _index.Add(number, _terms.Of(question), QuestionWeight);
        }

        _index.Add(number, _terms.Of(item.Heading), QuestionWeight);
        _index.Add(number, _terms.Of($"{item.Heading} {string.Join(' ', item.Text)}"), TextWeight);
        _index.Add(number, _terms.Of($"{item.Heading} {string.Join(' ', item.Text)} {string.Join(' ', item.Questions)}"), WholeWeight);
    }

    /// <summary>The best passage counts, the next ones confirm it.</summary>
    private static double Combined(IEnumerable<double> scores)
    {
        var sorted = scores.OrderDescending().Take(4).ToList();
        return sorted.Select((score, rank) => rank == 0 ? score : score * 0.12 / rank).Sum();
    }

    private static double Fit(KennisItem item, string? variant) => variant is null || item.AppliesTo(variant) ? 1.0 : 0.85;

    private Dictionary<string, double> Query(string question, out double wanted)
    {
        var query = new Dictionary<string, double>(StringComparer.Ordinal);
        wanted = 0;
        foreach (var word in Words.Of(question).Where(word => !Words.IsStopword(word)).Distinct(StringComparer.Ordinal))
        {
            var term = _terms.Term(word);
            var guesses = _index.Knows(term) ? [(term, 1.0)] : _spelling.Guess(word, _terms.Term).ToList();
            wanted += _index.Rarity(guesses.Count > 0 ? guesses[0].Item1 : term);
            foreach (var (guess, weight) in guesses)
            {
                query[guess] = Math.Max(query.GetValueOrDefault(guess), weight);
            }
        }

        return query;
    }
}

/// <param name="Score">Only its order means anything.</param>
public sealed record KennisAnswer(KennisItem Item, double Score);
