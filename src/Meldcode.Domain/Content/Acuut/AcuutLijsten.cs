namespace Meldcode.Domain;

/// <summary>Named lists of phrases, ready to be looked for in a message.</summary>
internal sealed class AcuutLijsten
{
    private readonly AcuutWoordenschat _words = new();
    private readonly List<string> _names;
    private readonly Dictionary<int, List<AcuutFrase>> _byFirstWord;

    /// <param name="lijsten">Name of a list to its phrases; see <see cref="AcuutFrase"/> for how they are written.</param>
    /// <param name="bestand">How words may be misspelled.</param>
    /// <exception cref="InvalidDataException">A phrase names a list that is not there.</exception>
    public AcuutLijsten(IReadOnlyDictionary<string, IReadOnlyList<string>> lijsten, AcuutBestand bestand)
    {
        _names = [.. lijsten.Keys];
        _words.AddSpelling(bestand.Typfouten, bestand.GoedeWoorden, bestand.Voorvoegsels);
        var reader = new AcuutFraseReader(lijsten, _words);
        _byFirstWord = _names.SelectMany((name, number) => reader.Read(name, number))
            .GroupBy(phrase => phrase.Slots[0].Word).ToDictionary(group => group.Key, group => group.ToList());
    }

    /// <summary>The words with what was glued together taken apart.</summary>
    public List<string> Apart(IReadOnlyList<string> words) => _words.Apart(words);

    /// <summary>For each word, the vocabulary numbers that it answers to: worked out once for a message that is read in many pieces.</summary>
    public Dictionary<string, HashSet<int>> Numbers(IEnumerable<string> words) =>
        words.Distinct(StringComparer.Ordinal).ToDictionary(word => word, _words.NumbersOf, StringComparer.Ordinal);

    /// <summary>Names of the lists of which at least one phrase stands in the words.</summary>
    /// <param name="words">A piece of a message.</param>
    /// <param name="known">The numbers of the words; see <see cref="Numbers"/>.</param>
    public IReadOnlySet<string> In(IReadOnlyList<string> words, Dictionary<string, HashSet<int>> known)
    {
        var numbers = words.Select(word => known[word]).ToList();
        var met = new HashSet<string>(StringComparer.Ordinal);
        for (var from = 0; from < numbers.Count; from++)
        {
            foreach (var phrase in numbers[from].SelectMany(PhrasesThatBeginWith).Where(phrase => phrase.StandsAt(numbers, from)))
            {
                met.Add(_names[phrase.List]);
            }
        }

        return met;
    }

    private List<AcuutFrase> PhrasesThatBeginWith(int word) => _byFirstWord.TryGetValue(word, out var phrases) ? phrases : [];
}
