namespace Meldcode.Domain;

/// <summary>
/// Finds the items that answer a question as people type it. Offline and explainable: five ways of comparing, added up.
/// No answer is an answer too.
/// </summary>
public sealed class KennisSearch
{
    /// <summary>Longest part of a question that is looked at, in characters.</summary>
    private const int Longest = 400;

    /// <summary>Weight of the likeness to one way of asking, every word counted.</summary>
    private const double SentenceWeight = 1.0;

    /// <summary>Weight of the likeness to one way of asking in pairs of words: how it is put.</summary>
    private const double PairWeight = 1.2;

    /// <summary>Weight of the likeness to one way of asking in pieces of words, little words too.</summary>
    private const double LetterWeight = 0.6;

    /// <summary>Weight of the terms shared with all that an item says.</summary>
    private const double TermWeight = 0.5;

    /// <summary>Weight of the pieces of words shared with all that an item says.</summary>
    private const double PieceWeight = 1.2;

    /// <summary>Below this an answer is more likely chance than knowledge.</summary>
    private const double Least = 0.8;

    /// <summary>Another subject wins when it comes this close: a wrong fact is worse than none.</summary>
    private const double ElsewhereFavour = 1.1;

    /// <summary>An item of another variant comes after an equal one of the own.</summary>
    private const double OtherVariant = 0.85;

    private static readonly Lazy<KennisSearch> Embedded = new(() => new KennisSearch(KennisCatalog.BuiltIn, Synoniemen.BuiltIn, AnderOnderwerp.BuiltIn));

    private readonly KennisCatalog _catalog;
    private readonly IReadOnlyList<AnderOnderwerp> _elsewhere;
    private readonly SearchTerms _terms;
    private readonly Bm25Index _words;
    private readonly Bm25Index _pieces;
    private readonly PhraseIndex _sentences;
    private readonly PhraseIndex _pairs;
    private readonly PhraseIndex _letters;
    private readonly Spelling _spelling;

    /// <param name="elsewhere">What people ask that is not for this library; a question closest to one of these gets no answer.</param>
    public KennisSearch(KennisCatalog catalog, IEnumerable<IReadOnlyList<string>> synonyms, IReadOnlyList<AnderOnderwerp> elsewhere)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(elsewhere);
        _catalog = catalog;
        _elsewhere = elsewhere;
        _terms = new SearchTerms(synonyms);
        var wholes = catalog.All.Select(Whole).Concat(elsewhere.Select(group => string.Join(' ', group.Sentences))).ToList();
        _words = new Bm25Index([.. wholes.Select(_terms.Of)]);
        _pieces = new Bm25Index([.. wholes.Select(whole => WordPieces.Of(whole).ToList())]);
        _sentences = new PhraseIndex(Phrases().Select(phrase => (phrase.Number, _terms.OfAll(phrase.Text))));
        _pairs = new PhraseIndex(Phrases().Select(phrase => (phrase.Number, WordPairs.Of(_terms.OfAll(phrase.Text)))));
        _letters = new PhraseIndex(Phrases().Select(phrase => (phrase.Number, WordPieces.OfAll(phrase.Text))));
        _spelling = new Spelling(_words);
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
        var read = question.Length > Longest ? question[..Longest] : question;
        var query = Query(read, out var whole);
        if (query.Count == 0)
        {
            return [];
        }

        var scores = new double[_catalog.All.Count + _elsewhere.Count];
        var sentence = _terms.OfAll(read);
        _sentences.AddScores(sentence, SentenceWeight, scores);
        _pairs.AddScores(WordPairs.Of(sentence), PairWeight, scores);
        _letters.AddScores(WordPieces.OfAll(read), LetterWeight, scores);
        _words.AddScores(query, whole, TermWeight, scores);
        AddPieces(read, scores);
        var closestElsewhere = scores.Skip(_catalog.All.Count).DefaultIfEmpty(0).Max();
        return closestElsewhere * ElsewhereFavour > scores.Take(_catalog.All.Count).Max() ? [] : Best(scores, variant, most);
    }

    private List<KennisAnswer> Best(double[] scores, string? variant, int most) =>
        [.. scores
            .Take(_catalog.All.Count)
            .Select((score, number) => new KennisAnswer(_catalog.All[number], score * Fit(_catalog.All[number], variant)))
            .Where(answer => answer.Score >= Least)
            .OrderByDescending(answer => answer.Score)
            .ThenBy(answer => answer.Item.Id, StringComparer.Ordinal)
            .Take(most)];

    /// <summary>Every way of asking with the number of what it asks for; other subjects are numbered after the items.</summary>
    private IEnumerable<(int Number, string Text)> Phrases() =>
        _catalog.All.SelectMany((item, number) => item.Questions.Append(item.Heading).Select(text => (number, text)))
            .Concat(_elsewhere.SelectMany((group, number) => group.Sentences.Select(text => (_catalog.All.Count + number, text))));

    /// <summary>All that an item says and is asked by.</summary>
    private static string Whole(KennisItem item) =>
        $"{item.Heading} {string.Join(' ', item.Text)} {string.Join(' ', item.Questions)}";

    private static double Fit(KennisItem item, string? variant) => variant is null || item.AppliesTo(variant) ? 1.0 : OtherVariant;

    private void AddPieces(string question, double[] scores)
    {
        var pieces = WordPieces.Of(question).Distinct(StringComparer.Ordinal).ToList();
        var whole = pieces.Sum(_pieces.Rarity);
        if (whole > 0)
        {
            _pieces.AddScores(pieces.Select(piece => KeyValuePair.Create(piece, 1.0)), whole, PieceWeight, scores);
        }
    }

    private Dictionary<string, double> Query(string question, out double whole)
    {
        var query = new Dictionary<string, double>(StringComparer.Ordinal);
        whole = 0;
        foreach (var word in Words.Of(question).Where(word => !Words.IsStopword(word)).Distinct(StringComparer.Ordinal))
        {
            var term = _terms.Term(word);
            var guesses = _words.Knows(term) ? [(term, 1.0)] : _spelling.Guess(word, _terms.Term).ToList();
            whole += guesses.Select(guess => _words.Rarity(guess.Item1)).DefaultIfEmpty(_words.Rarity(term)).Max();
            foreach (var (guess, share) in guesses)
            {
                query[guess] = Math.Max(query.GetValueOrDefault(guess), share);
            }
        }

        return query;
    }
}

/// <param name="Score">Between 0 and about 3; only its order means anything.</param>
public sealed record KennisAnswer(KennisItem Item, double Score);
