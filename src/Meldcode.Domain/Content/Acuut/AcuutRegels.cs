namespace Meldcode.Domain;

/// <summary>The rules of <c>acuut.json</c>, ready to be held against a message.</summary>
internal sealed class AcuutRegels
{
    /// <summary>A piece that meets this list asks what a word means, unless it also meets <see cref="Concrete"/>.</summary>
    private const string TermQuestion = "termvraag";

    private const string Concrete = "concreet";

    private const string ManyPoints = "woorden die bij gevaar horen";

    /// <summary>Words before a comma that may be no more than "wat doe ik" or "help me".</summary>
    private const int LongestOpening = 5;

    private readonly AcuutBestand _bestand;
    private readonly AcuutPunten? _punten;
    private readonly List<string> _names;
    private readonly AcuutWoordenschat _words = new();
    private readonly Dictionary<int, List<AcuutFrase>> _byFirstWord;

    /// <param name="bestand">Lists and rules.</param>
    /// <param name="punten">Points that count beside the rules; null for the rules alone.</param>
    /// <exception cref="InvalidDataException">A rule or phrase names a list that is not there.</exception>
    public AcuutRegels(AcuutBestand bestand, AcuutPunten? punten = null)
    {
        _bestand = bestand;
        _punten = punten;
        _names = [.. bestand.Lijsten.Keys];
        var unknown = bestand.Regels.SelectMany(regel => regel.Als.Concat(regel.Niet)).Concat(bestand.PuntenNiet).Append(TermQuestion).Append(Concrete).Except(_names, StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
        {
            throw new InvalidDataException($"acuut.json has no list {string.Join(", ", unknown)}");
        }

        _words.AddSpelling(bestand.Typfouten, bestand.GoedeWoorden, bestand.Voorvoegsels);
        var reader = new AcuutFraseReader(bestand.Lijsten, _words);
        _byFirstWord = _names.SelectMany((name, number) => reader.Read(name, number))
            .GroupBy(phrase => phrase.Slots[0].Word).ToDictionary(group => group.Key, group => group.ToList());
    }

    /// <summary>Names of the rules that hold for the message; none when nothing in it may mean danger now.</summary>
    public IEnumerable<string> Reasons(string? text)
    {
        var sentences = Sentences(text);
        var numbers = sentences.SelectMany(sentence => sentence).Distinct(StringComparer.Ordinal).ToDictionary(word => word, _words.NumbersOf, StringComparer.Ordinal);
        return AcuutTekst.Pieces(sentences).Concat(AfterOpening(text)).SelectMany(piece => ReasonsOf(piece, numbers));
    }

    /// <summary>All words of a text as the rules read them.</summary>
    internal IReadOnlyList<string> Words(string text) => [.. Sentences(text).SelectMany(sentence => sentence)];

    private List<List<string>> Sentences(string? text) => [.. AcuutTekst.Sentences(text).Select(Spelled).Select(_words.Apart)];

    /// <summary>What follows a short opening, by itself: "wat doe ik, hij slaat haar" is no question.</summary>
    private List<List<string>> AfterOpening(string? text)
    {
        var comma = text?.IndexOf(',', StringComparison.Ordinal) ?? -1;
        return comma < 0 || text![..comma].Count(sign => sign == ' ') >= LongestOpening ? [] : Sentences(text[(comma + 1)..]);
    }

    private List<string> Spelled(List<string> words) => [.. words.Select(word => _bestand.Schrijfwijzen.GetValueOrDefault(word, word))];

    private IEnumerable<string> ReasonsOf(List<string> piece, Dictionary<string, HashSet<int>> numbers)
    {
        var met = ListsIn([.. piece.Select(word => numbers.TryGetValue(word, out var known) ? known : _words.NumbersOf(word))]);
        if (met.Contains(TermQuestion) && !met.Contains(Concrete))
        {
            return [];
        }

        var reasons = _bestand.Regels.Where(regel => regel.Holds(met)).Select(regel => regel.Naam);
        return _punten?.MayMeanDanger(piece) == true && !_bestand.PuntenNiet.Any(met.Contains) ? reasons.Append(ManyPoints) : reasons;
    }

    /// <summary>The lists of which at least one phrase stands in the piece.</summary>
    /// <param name="words">For each word, the vocabulary numbers that it answers to.</param>
    private HashSet<string> ListsIn(List<HashSet<int>> words)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        for (var from = 0; from < words.Count; from++)
        {
            foreach (var phrase in words[from].SelectMany(PhrasesThatBeginWith).Where(phrase => phrase.StandsAt(words, from)))
            {
                met.Add(_names[phrase.List]);
            }
        }

        return met;
    }

    private List<AcuutFrase> PhrasesThatBeginWith(int word) => _byFirstWord.TryGetValue(word, out var phrases) ? phrases : [];
}
