namespace Meldcode.Domain;

/// <summary>The rules of <c>acuut.json</c> and the points beside them, ready to be held against a message.</summary>
internal sealed class AcuutRegels
{
    /// <summary>A piece that meets this list asks what a word means, unless it also meets <see cref="Concrete"/>.</summary>
    private const string TermQuestion = "termvraag";

    private const string Concrete = "concreet";

    /// <summary>Words of a question about a term; who uses more is telling what happens.</summary>
    private const int LongestTermQuestion = 10;

    private const string ManyPoints = "woorden die bij gevaar horen";

    /// <summary>Words before a comma that may be no more than "wat doe ik" or "help me".</summary>
    private const int LongestOpening = 5;

    private readonly AcuutBestand _bestand;
    private readonly AcuutPunten? _punten;
    private readonly AcuutLijsten _lijsten;
    private readonly AcuutLijsten _velden;

    /// <param name="bestand">Lists and rules.</param>
    /// <param name="velden">Fields of words that points are given for.</param>
    /// <param name="punten">Points that weigh the rules that are not certain; null when each rule is enough by itself.</param>
    /// <exception cref="InvalidDataException">A rule or phrase names a list that is not there.</exception>
    public AcuutRegels(AcuutBestand bestand, AcuutWoordvelden velden, AcuutPunten? punten = null)
    {
        _bestand = bestand;
        _punten = punten;
        var unknown = bestand.Regels.SelectMany(regel => regel.Als.Concat(regel.Niet)).Append(TermQuestion).Append(Concrete).Except(bestand.Lijsten.Keys, StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
        {
            throw new InvalidDataException($"acuut.json has no list {string.Join(", ", unknown)}");
        }

        _lijsten = new AcuutLijsten(bestand.Lijsten, bestand);
        _velden = new AcuutLijsten(velden.Velden, bestand);
    }

    /// <summary>Names of what tells of danger in the message; none when nothing in it may mean danger now.</summary>
    public IEnumerable<string> Reasons(string? text)
    {
        var pieces = AcuutTekst.Pieces(Sentences(text)).ToList();
        var tail = AfterOpening(text);
        var words = pieces.Concat(tail).SelectMany(piece => piece).ToList();
        var (lijsten, velden) = (_lijsten.Numbers(words), _velden.Numbers(words));
        return pieces.SelectMany(Reasons).Concat(tail.SelectMany(Reasons).Except([ManyPoints], StringComparer.Ordinal));

        IEnumerable<string> Reasons(List<string> piece) =>
            ReasonsOf(piece, _lijsten.In(piece, lijsten), () => AcuutPunten.Features(piece, _velden.In(piece, velden)));
    }

    /// <summary>What of a text is counted for points, and how many rules hold for it.</summary>
    internal (IReadOnlySet<string> Features, int Rules) Counted(string text)
    {
        var words = Sentences(text).SelectMany(sentence => sentence).ToList();
        var met = _lijsten.In(words, _lijsten.Numbers(words));
        return (AcuutPunten.Features(words, _velden.In(words, _velden.Numbers(words))), _bestand.Regels.Count(regel => regel.Holds(met)));
    }

    private List<List<string>> Sentences(string? text) => [.. AcuutTekst.Sentences(text).Select(Spelled).Select(_lijsten.Apart)];

    /// <summary>What follows a short opening, by itself: "wat doe ik, hij slaat haar" is no question. Half a sentence needs a rule that names the danger.</summary>
    private List<List<string>> AfterOpening(string? text)
    {
        var comma = text?.IndexOf(',', StringComparison.Ordinal) ?? -1;
        return comma < 0 || text![..comma].Count(sign => sign == ' ') >= LongestOpening ? [] : Sentences(text[(comma + 1)..]).FindAll(sentence => !AcuutPunten.IsTooShort(sentence));
    }

    private List<string> Spelled(List<string> words) => [.. words.Select(word => _bestand.Schrijfwijzen.GetValueOrDefault(word, word))];

    private IEnumerable<string> ReasonsOf(List<string> piece, IReadOnlySet<string> met, Func<IReadOnlySet<string>> features)
    {
        if (met.Contains(TermQuestion) && !met.Contains(Concrete) && piece.Count <= LongestTermQuestion)
        {
            return [];
        }

        var rules = _bestand.Regels.Where(regel => regel.Holds(met)).ToList();
        if (_punten is null || AcuutPunten.IsTooShort(piece))
        {
            return rules.Select(rule => rule.Naam);
        }

        return _punten.MayMeanDanger(features(), rules.Count)
            ? rules.Select(rule => rule.Naam).Append(ManyPoints)
            : rules.Where(rule => rule.Zeker).Select(rule => rule.Naam);
    }
}
