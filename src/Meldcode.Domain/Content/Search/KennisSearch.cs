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

    /// <summary>Weight of the terms shared with all ways of asking for an item, little words too.</summary>
    private const double TermWeight = 1.5;

    /// <summary>Weight of the pieces of words shared with all that an item says and is asked by.</summary>
    private const double PieceWeight = 1.2;

    /// <summary>Below this an answer is more likely chance than knowledge.</summary>
    private const double Least = 1.5;

    /// <summary>Another subject wins when it comes this close: a wrong fact is worse than none.</summary>
    private const double ElsewhereFavour = 1.35;

    /// <summary>How much more, or less, for each point by which the words lean to another subject.</summary>
    private const double LeanFavour = 0.08;

    /// <summary>An item of another variant comes after an equal one of the own.</summary>
    private const double OtherVariant = 0.85;

    private static readonly Lazy<KennisSearch> Embedded = new(() => new KennisSearch(KennisCatalog.BuiltIn, Synoniemen.BuiltIn, AnderOnderwerp.BuiltIn));

    private readonly KennisCatalog _catalog;
    private readonly IReadOnlyList<AnderOnderwerp> _elsewhere;
    private readonly SearchTerms _terms;
    private readonly Bm25Index<string> _words;
    private readonly Bm25Index<uint> _pieces;
    private readonly PhraseIndex<string> _sentences;
    private readonly PhraseIndex<string> _pairs;
    private readonly PhraseIndex<uint> _letters;
    private readonly Spelling _spelling;
    private readonly WordLean _lean;

    /// <param name="elsewhere">What people ask that is not for this library; a question closest to one of these gets no answer.</param>
    public KennisSearch(KennisCatalog catalog, IEnumerable<IReadOnlyList<string>> synonyms, IReadOnlyList<AnderOnderwerp> elsewhere)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(elsewhere);
        _catalog = catalog;
        _elsewhere = elsewhere;
        var asked = Asked().Select(item => item.Select(text => Words.Of(text).ToArray()).ToArray()).ToArray();
        _terms = new SearchTerms(synonyms, asked.SelectMany(item => item.SelectMany(words => words)));
        var phrases = asked.Select(item => item.Select(_terms.Of).ToArray()).ToArray();
        _words = new(phrases.Select(item => item.SelectMany(terms => terms)));
        _pieces = new(asked.Select((item, number) => WordPieces.Of(item.SelectMany(words => words).Concat(Said(number)).Where(Words.IsTelling))));
        _sentences = new(phrases);
        _pairs = new(phrases.Select(item => item.Select(WordPairs.Of)));
        _letters = new(asked.Select(item => item.Select(WordPieces.Of)));
        _spelling = new Spelling(_words);
        _lean = new WordLean(phrases.Take(catalog.All.Count).SelectMany(item => item), phrases.Skip(catalog.All.Count).SelectMany(item => item));
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
        string[] words = [.. Words.Of(read)];
        if (!words.Any(Words.IsTelling))
        {
            return [];
        }

        string[] terms = [.. words.SelectMany(Read)];
        var scores = Scores(words, terms);
        return IsElsewhere(terms, scores) ? [] : Best(scores, variant, most);
    }

    /// <summary>How well each item answers, and after those each other subject.</summary>
    private double[] Scores(string[] words, string[] terms)
    {
        var scores = new double[_catalog.All.Count + _elsewhere.Count];
        _sentences.AddScores(terms, SentenceWeight, scores);
        _pairs.AddScores(WordPairs.Of(terms), PairWeight, scores);
        _letters.AddScores(WordPieces.Of(words), LetterWeight, scores);
        AddTerms(words, scores);
        AddPieces(words, scores);
        return scores;
    }

    /// <summary>A word as a term that the library knows, or the terms that it may stand for; itself when nothing is like it.</summary>
    private IEnumerable<string> Read(string word)
    {
        var term = _terms.Term(word);
        return _words.Knows(term) ? [term] : _spelling.Guess(word, _terms.Term).Select(guess => guess.Term).DefaultIfEmpty(term);
    }

    /// <summary>Whether another subject comes so close to the best item that no fact is the better answer.</summary>
    private bool IsElsewhere(string[] terms, double[] scores)
    {
        var favour = ElsewhereFavour + (LeanFavour * _lean.Of(terms));
        return scores.Skip(_catalog.All.Count).DefaultIfEmpty(0).Max() * favour > scores.Take(_catalog.All.Count).Max();
    }

    private List<KennisAnswer> Best(double[] scores, string? variant, int most) => [.. scores
        .Take(_catalog.All.Count)
        .Select((score, number) => new KennisAnswer(_catalog.All[number], score * Fit(_catalog.All[number], variant)))
        .Where(answer => answer.Score >= Least)
        .OrderByDescending(answer => answer.Score)
        .ThenBy(answer => answer.Item.Id, StringComparer.Ordinal)
        .Take(most)];

    /// <summary>The ways of asking of each item, its heading too; after the items come the other subjects.</summary>
    private IEnumerable<IEnumerable<string>> Asked() =>
        _catalog.All.Select(item => item.Questions.Append(item.Heading)).Concat(_elsewhere.Select(group => group.Sentences.AsEnumerable()));

    /// <summary>Words of an item's text; another subject has none.</summary>
    private IEnumerable<string> Said(int number) => number < _catalog.All.Count ? _catalog.All[number].Text.SelectMany(Words.Of) : [];

    private static double Fit(KennisItem item, string? variant) => variant is null || item.AppliesTo(variant) ? 1.0 : OtherVariant;

    private void AddPieces(IEnumerable<string> words, double[] scores)
    {
        uint[] pieces = [.. WordPieces.Of(words.Where(Words.IsTelling)).Distinct()];
        var whole = pieces.Sum(_pieces.Rarity);
        if (whole > 0)
        {
            _pieces.AddScores(pieces.Select(piece => KeyValuePair.Create(piece, 1.0)), whole, PieceWeight, scores);
        }
    }

    private void AddTerms(IEnumerable<string> words, double[] scores)
    {
        var query = new Dictionary<string, double>(StringComparer.Ordinal);
        var whole = 0.0;
        foreach (var word in words.Distinct(StringComparer.Ordinal))
        {
            var term = _terms.Term(word);
            var guesses = _words.Knows(term) ? [(term, 1.0)] : _spelling.Guess(word, _terms.Term).ToList();
            whole += guesses.Select(guess => _words.Rarity(guess.Item1)).DefaultIfEmpty(_words.Rarity(term)).Max();
            foreach (var (guess, share) in guesses)
            {
                query[guess] = Math.Max(query.GetValueOrDefault(guess), share);
            }
        }

        _words.AddScores(query, whole, TermWeight, scores);
    }
}

/// <param name="Score">Between 0 and about 6; only its order means anything.</param>
public sealed record KennisAnswer(KennisItem Item, double Score);
