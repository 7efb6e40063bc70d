using System.Text.Json.Serialization;

namespace Meldcode.Domain;

/// <summary>The three answers that a professional can give to any question of a protocol.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Antwoord>))]
public enum Antwoord
{
    [JsonStringEnumMemberName("ja")] Ja,
    [JsonStringEnumMemberName("nee")] Nee,
    [JsonStringEnumMemberName("twijfel")] Twijfel,
}

public static class Antwoorden
{
    public static IReadOnlyList<Antwoord> All { get; } = [Antwoord.Ja, Antwoord.Nee, Antwoord.Twijfel];

    /// <summary>The word as it stands in the protocol files: <c>ja</c>, <c>nee</c> or <c>twijfel</c>.</summary>
    public static string Word(this Antwoord antwoord) => antwoord switch
    {
        Antwoord.Ja => "ja",
        Antwoord.Nee => "nee",
        Antwoord.Twijfel => "twijfel",
        _ => throw new ArgumentOutOfRangeException(nameof(antwoord), antwoord, null),
    };

    /// <summary>Reads <c>ja</c>, <c>nee</c> or <c>twijfel</c>, exactly; anything else is not an answer.</summary>
    public static Antwoord? Read(string? word) => word switch
    {
        "ja" => Antwoord.Ja,
        "nee" => Antwoord.Nee,
        "twijfel" => Antwoord.Twijfel,
        _ => null,
    };
}
