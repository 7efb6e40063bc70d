using System.Text.Json.Serialization;

namespace Meldcode.Domain;

/// <summary>A question of the weighing or a decision, in the words shown to the professional.</summary>
public sealed record Afwegingsvraag
{
    /// <summary>Stable id, such as <c>vraag-2</c>, <c>beslissing-1</c>, <c>ernst-1</c>.</summary>
    [JsonPropertyName("id")] public required string Id { get; init; }

    [JsonPropertyName("stap")] public required int StapNumber { get; init; }

    /// <summary>Short heading, a term of art where there is one.</summary>
    [JsonPropertyName("kop")] public required string Heading { get; init; }

    [JsonPropertyName("tekst")] public required string Text { get; init; }

    /// <summary>Explanation folded into the card.</summary>
    [JsonPropertyName("toelichting")] public IReadOnlyList<string> Explanation { get; init; } = [];

    /// <summary>Examples for recognition only; an example never answers the question.</summary>
    [JsonPropertyName("voorbeelden")] public IReadOnlyList<Voorbeeldgroep> Examples { get; init; } = [];

    /// <summary>Conditions that must all be met before a yes may be given (the help requirements).</summary>
    [JsonPropertyName("eisen")] public IReadOnlyList<Eis> Requirements { get; init; } = [];

    [JsonPropertyName("bron")] public required Bronverwijzing Source { get; init; }
}

public sealed record Voorbeeldgroep
{
    [JsonPropertyName("titel")] public required string Title { get; init; }

    [JsonPropertyName("punten")] public required IReadOnlyList<string> Items { get; init; }

    [JsonPropertyName("bron")] public required Bronverwijzing Source { get; init; }
}

public sealed record Eis
{
    [JsonPropertyName("id")] public required string Id { get; init; }

    [JsonPropertyName("tekst")] public required string Text { get; init; }
}
