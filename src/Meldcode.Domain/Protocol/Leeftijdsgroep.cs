using System.Text.Json.Serialization;

namespace Meldcode.Domain;

/// <summary>Age bands. A twelfth birthday counts as <see cref="TwaalfTotAchttien"/> (the sources' bands touch there).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Leeftijdsgroep>))]
public enum Leeftijdsgroep
{
    [JsonStringEnumMemberName("0-4")] NulTotVier,
    [JsonStringEnumMemberName("4-12")] VierTotTwaalf,
    [JsonStringEnumMemberName("12-18")] TwaalfTotAchttien,
    [JsonStringEnumMemberName("volwassene")] Volwassene,
    [JsonStringEnumMemberName("oudere")] Oudere,
}

public static class Leeftijdsgroepen
{
    public static IReadOnlyList<Leeftijdsgroep> All { get; } = Enum.GetValues<Leeftijdsgroep>();

    /// <summary>The band as written in files and on cards, such as <c>4-12</c>.</summary>
    public static string Word(this Leeftijdsgroep groep) => groep switch
    {
        Leeftijdsgroep.NulTotVier => "0-4",
        Leeftijdsgroep.VierTotTwaalf => "4-12",
        Leeftijdsgroep.TwaalfTotAchttien => "12-18",
        Leeftijdsgroep.Volwassene => "volwassene",
        Leeftijdsgroep.Oudere => "oudere",
        _ => throw new ArgumentOutOfRangeException(nameof(groep), groep, null),
    };

    public static Leeftijdsgroep? Read(string? word) =>
        All.Cast<Leeftijdsgroep?>().FirstOrDefault(groep => groep!.Value.Word() == word);
}
