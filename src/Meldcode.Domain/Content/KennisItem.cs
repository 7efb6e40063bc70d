using System.Text.Json.Serialization;

namespace Meldcode.Domain;

/// <summary>One piece of knowledge, in our own words, with the sources it rests on.</summary>
public sealed record KennisItem
{
    /// <summary>Stable id of the item, kebab-case.</summary>
    [JsonPropertyName("id")] public required string Id { get; init; }

    /// <summary>Sort of fact, such as <c>regel</c>, <c>signaal</c>, <c>gesprekstip</c>.</summary>
    [JsonPropertyName("soort")] public required string Kind { get; init; }

    /// <summary>Theme id, for browsing and for the review document.</summary>
    [JsonPropertyName("thema")] public required string Theme { get; init; }

    [JsonPropertyName("kop")] public required string Heading { get; init; }

    /// <summary>Paragraphs or points, in order.</summary>
    [JsonPropertyName("tekst")] public required IReadOnlyList<string> Text { get; init; }

    /// <summary>Ids of the facts in the inventory of the sources.</summary>
    [JsonPropertyName("feiten")] public required IReadOnlyList<string> Facts { get; init; }

    [JsonPropertyName("bronnen")] public required IReadOnlyList<Bronvermelding> Sources { get; init; }

    /// <summary>Variants that it holds for; empty means all.</summary>
    [JsonPropertyName("varianten")] public required IReadOnlyList<string> Variants { get; init; }

    [JsonPropertyName("geldigVanaf")] public required DateOnly ValidFrom { get; init; }

    /// <summary>An old law name, an old figure, or a rule from before 2019.</summary>
    [JsonPropertyName("verouderd")] public bool Outdated { get; init; }

    /// <summary>Wholly or partly ours: no source says it.</summary>
    [JsonPropertyName("aanvulling")] public bool IsAddition { get; init; }

    /// <summary>Number of the contradiction between sources, such as <c>C1</c>.</summary>
    [JsonPropertyName("tegenspraak")] public string? Contradiction { get; init; }

    /// <summary>The right answer includes calling now.</summary>
    [JsonPropertyName("acuut")] public bool Acuut { get; init; }

    /// <summary>How people ask for it.</summary>
    [JsonPropertyName("vragen")] public required IReadOnlyList<string> Questions { get; init; }

    public bool AppliesTo(string variant) => Variants.Count == 0 || Variants.Contains(variant, StringComparer.Ordinal);
}

/// <param name="Document">Variant id of the source document.</param>
/// <param name="Section">Section of that document.</param>
public sealed record Bronvermelding(
    [property: JsonPropertyName("document")] string Document,
    [property: JsonPropertyName("sectie")] string Section);
