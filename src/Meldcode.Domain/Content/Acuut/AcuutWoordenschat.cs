namespace Meldcode.Domain;

/// <summary>Numbers every word that a phrase asks for, and tells which of them a word in a message answers to.</summary>
internal sealed class AcuutWoordenschat
{
    private const int ShortestTypo = 5;
    private const int ShortestGlued = 5;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<int>> _whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<int>> _begins = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<int>> _ends = new(StringComparer.Ordinal);
    private readonly HashSet<string> _prefixes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _correct = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _nearby = new(StringComparer.Ordinal);

    /// <summary>The number of a word or of a choice between words; the same choice has the same number.</summary>
    public int Add(IEnumerable<string> choice)
    {
        var words = choice.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var key = string.Join('/', words);
        if (!_numbers.TryGetValue(key, out var number))
        {
            number = _numbers.Count;
            _numbers.Add(key, number);
            words.ForEach(word => Add(word, number));
        }

        return number;
    }

    /// <param name="slippery">Words of which a slip of the pen is understood.</param>
    /// <param name="correct">Words that are right, however near they come to one of those.</param>
    /// <param name="prefixes">Beginnings after which a word is not taken apart.</param>
    public void AddSpelling(IEnumerable<string> slippery, IEnumerable<string> correct, IEnumerable<string> prefixes)
    {
        _prefixes.UnionWith(prefixes);
        _correct.UnionWith(correct);
        foreach (var word in slippery)
        {
            foreach (var gap in AcuutTypo.WithoutOneLetter(word).Append(word))
            {
                Near(gap).Add(word);
            }
        }
    }

    /// <summary>The words with what was glued together taken apart.</summary>
    public List<string> Apart(IReadOnlyList<string> words) => [.. words.SelectMany(Apart)];

    /// <summary>The numbers that a word answers to; what is not a word of a list itself is tried as misspelled too.</summary>
    public HashSet<int> NumbersOf(string word)
    {
        var numbers = Known(word);
        if (word.Length >= ShortestTypo && !_whole.ContainsKey(word))
        {
            numbers.UnionWith(Meant(word).SelectMany(Known));
        }

        return numbers;
    }

    private void Add(string word, int number)
    {
        var (index, key) = word switch
        {
            [.. var begin, '*'] => (_begins, begin),
            ['*', .. var end] => (_ends, end),
            _ => (_whole, word),
        };
        In(index, key).Add(number);
    }

    private static HashSet<int> In(Dictionary<string, HashSet<int>> index, string key)
    {
        if (!index.TryGetValue(key, out var numbers))
        {
            index.Add(key, numbers = []);
        }

        return numbers;
    }

    private List<string> Near(string key)
    {
        if (!_nearby.TryGetValue(key, out var words))
        {
            _nearby.Add(key, words = []);
        }

        return words;
    }

    private HashSet<int> Known(string word)
    {
        var numbers = new HashSet<int>();
        if (_whole.TryGetValue(word, out var whole))
        {
            numbers.UnionWith(whole);
        }

        for (var cut = 1; cut <= word.Length; cut++)
        {
            Take(_begins, word[..cut], numbers);
            Take(_ends, word[^cut..], numbers);
        }

        return numbers;
    }

    private static void Take(Dictionary<string, HashSet<int>> index, string key, HashSet<int> numbers)
    {
        if (index.TryGetValue(key, out var found))
        {
            numbers.UnionWith(found);
        }
    }

    /// <summary>What a word may have been meant as: spelled by ear, or with one slip of the pen.</summary>
    private IEnumerable<string> Meant(string word) =>
        _correct.Contains(word) ? [] : AcuutTypo.ByEar(word).Concat(Corrections(word));

    private IEnumerable<string> Corrections(string word) =>
        AcuutTypo.WithoutOneLetter(word).Append(word)
            .SelectMany(gap => _nearby.TryGetValue(gap, out var words) ? words : [])
            .Distinct(StringComparer.Ordinal)
            .Where(meant => AcuutTypo.IsOneSlip(word, meant));

    private IEnumerable<string> Apart(string word)
    {
        if (word.Length < ShortestGlued || Known(word).Count > 0 || Meant(word).Any(meant => Known(meant).Count > 0))
        {
            return [word];
        }

        var parts = InTwo(word).ToList();
        return parts.Count > 0 ? parts : Split(word) ?? [word];
    }

    /// <summary>Every way to read the word as two known ones, one after the other: "vaderslaat" is also "vaders laat".</summary>
    private IEnumerable<string> InTwo(string word) =>
        Enumerable.Range(2, word.Length - 3)
            .Where(cut => IsFirstPart(word[..cut]) && IsLastPart(word[cut..]))
            .SelectMany(cut => new[] { word[..cut], word[cut..] });

    private bool IsFirstPart(string part) => _whole.ContainsKey(part) && !_prefixes.Contains(part);

    private bool IsLastPart(string part) => (part.Length > 2 && _whole.ContainsKey(part)) || (part.Length > ShortestGlued && Known(part).Count > 0);

    /// <returns>Null when the word is not wholly made of known words.</returns>
    private List<string>? Split(string word)
    {
        if (IsLastPart(word))
        {
            return [word];
        }

        for (var cut = word.Length - 2; cut >= 2; cut--)
        {
            if (IsFirstPart(word[..cut]) && Split(word[cut..]) is { } rest)
            {
                return [word[..cut], .. rest];
            }
        }

        return null;
    }
}
