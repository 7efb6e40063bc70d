using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Meldcode.Domain;

/// <summary>
/// Points for words, pairs of words and fields of words, from counting which of them stand in sentences of danger and which in
/// everyday questions. Weighs a rule that holds but may mean something else, and hears danger in a sentence for which there is
/// no rule. A fixed table: nothing is learned while the bot runs.
/// </summary>
/// <param name="Uitleg">How to read the file, and how it was made.</param>
/// <param name="Begin">Points before the first word.</param>
/// <param name="Drempel">From this number of points on it may be danger.</param>
/// <param name="Regel">Points for each rule that holds.</param>
/// <param name="HoogstensRegels">Rules that are counted; more of them weigh no more.</param>
/// <param name="Punten">A word, a beginning (<c>gesl*</c>), a pair, the first word (<c>^ help</c>), a field (<c>[veld wapen]</c>) or a length, to its points.</param>
internal sealed record AcuutPunten(
    [property: JsonPropertyName("uitleg")] IReadOnlyList<string> Uitleg,
    [property: JsonPropertyName("begin")] int Begin,
    [property: JsonPropertyName("drempel")] int Drempel,
    [property: JsonPropertyName("regel")] int Regel,
    [property: JsonPropertyName("hoogstensRegels")] int HoogstensRegels,
    [property: JsonPropertyName("punten")] IReadOnlyDictionary<string, int> Punten)
{
    /// <summary>A single word may be a command to the bot.</summary>
    private const int ShortestSentence = 2;

    /// <summary>What <see cref="AcuutTekst"/> keeps of a cry: no word.</summary>
    private const string Cry = "!";

    private const int ShortBeginning = 4;
    private const int LongBeginning = 6;

    /// <summary>A story is told in more words than a question is asked in: sentences are told apart by fours of words.</summary>
    private const int LengthStep = 4;

    private const int LongestStep = 5;

    public static AcuutPunten ReadEmbedded()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("content/acuut-punten.json")
            ?? throw new InvalidDataException("content/acuut-punten.json is missing");
        return JsonSerializer.Deserialize<AcuutPunten>(stream) ?? throw new InvalidDataException("acuut-punten.json is empty");
    }

    /// <summary>True when a sentence reaches the threshold.</summary>
    /// <param name="features">See <see cref="Features"/>.</param>
    /// <param name="rules">Rules that hold for the sentence.</param>
    public bool MayMeanDanger(IEnumerable<string> features, int rules) => Sum(features, rules) >= Drempel;

    /// <summary>The points of a sentence.</summary>
    public int Sum(IEnumerable<string> features, int rules) =>
        Begin + (Regel * Math.Min(rules, HoogstensRegels)) + features.Sum(feature => Punten.GetValueOrDefault(feature));

    /// <summary>True for what is too short to be weighed: then only a rule can tell. "Klaar!" is one word.</summary>
    public static bool IsTooShort(IReadOnlyList<string> sentence) => sentence.Count(word => word != Cry) < ShortestSentence;

    /// <summary>What of a sentence is counted; each once.</summary>
    public static IReadOnlySet<string> Features(IReadOnlyList<string> words, IEnumerable<string> velden)
    {
        var features = velden.Select(veld => $"[{veld}]").ToHashSet(StringComparer.Ordinal);
        features.Add($"vanaf {Math.Min(words.Count / LengthStep, LongestStep) * LengthStep} woorden");
        for (var at = 0; at < words.Count; at++)
        {
            features.Add(words[at]);
            features.Add(at == 0 ? $"^ {words[0]}" : $"{words[at - 1]} {words[at]}");
            AddBeginning(features, words[at], ShortBeginning);
            AddBeginning(features, words[at], LongBeginning);
        }

        return features;
    }

    private static void AddBeginning(HashSet<string> features, string word, int length)
    {
        if (word.Length >= length && word.Length > ShortBeginning)
        {
            features.Add($"{word[..length]}*");
        }
    }
}
