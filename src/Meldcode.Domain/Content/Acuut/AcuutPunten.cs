using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Meldcode.Domain;

/// <summary>
/// Points for words and pairs of words, from counting which of them stand in sentences of danger and which in everyday
/// questions. Hears danger in a sentence for which there is no rule yet. A fixed table: nothing is learned while the bot runs.
/// </summary>
/// <param name="Uitleg">How to read the file, and how it was made.</param>
/// <param name="Begin">Points before the first word.</param>
/// <param name="Drempel">From this number of points on it may be danger.</param>
/// <param name="Punten">A word, a beginning (<c>gesl*</c>), a pair, or the first word (<c>^ help</c>), to its points.</param>
internal sealed record AcuutPunten(
    [property: JsonPropertyName("uitleg")] IReadOnlyList<string> Uitleg,
    [property: JsonPropertyName("begin")] int Begin,
    [property: JsonPropertyName("drempel")] int Drempel,
    [property: JsonPropertyName("punten")] IReadOnlyDictionary<string, int> Punten)
{
    private const int ShortBeginning = 4;
    private const int LongBeginning = 6;

    /// <summary>A word or two may be a command to the bot.</summary>
    private const int ShortestSentence = 3;

    public static AcuutPunten ReadEmbedded()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("content/acuut-punten.json")
            ?? throw new InvalidDataException("content/acuut-punten.json is missing");
        return JsonSerializer.Deserialize<AcuutPunten>(stream) ?? throw new InvalidDataException("acuut-punten.json is empty");
    }

    /// <summary>True when the words, three at least, together reach the threshold.</summary>
    public bool MayMeanDanger(IReadOnlyList<string> words) =>
        words.Count >= ShortestSentence && Begin + Features(words).Sum(feature => Punten.GetValueOrDefault(feature)) >= Drempel;

    /// <summary>What of a sentence is counted; each once.</summary>
    public static IReadOnlySet<string> Features(IReadOnlyList<string> words)
    {
        var features = new HashSet<string>(StringComparer.Ordinal);
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
