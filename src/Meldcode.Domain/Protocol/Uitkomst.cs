using System.Text.Json.Serialization;

namespace Meldcode.Domain;

/// <summary>What an outcome asks of people, in the words of one variant.</summary>
public sealed record Uitkomst
{
    [JsonPropertyName("code")] public required UitkomstCode Code { get; init; }

    /// <summary>Heading, such as "melden bij Veilig Thuis". Never a verdict about the child.</summary>
    [JsonPropertyName("titel")] public required string Title { get; init; }

    [JsonPropertyName("wie")] public required string Who { get; init; }

    [JsonPropertyName("wanneer")] public required string When { get; init; }

    /// <summary>What to do now, in order.</summary>
    [JsonPropertyName("nu")] public required IReadOnlyList<string> Now { get; init; }

    /// <summary>What follows later, or what is good to know.</summary>
    [JsonPropertyName("daarna")] public IReadOnlyList<string> Later { get; init; } = [];

    [JsonPropertyName("bron")] public required Bronverwijzing Source { get; init; }
}
