using System.Text.Json.Serialization;

namespace Meldcode.Domain;

/// <summary>A question asked before step 1 that can change the route.</summary>
public sealed record Poort
{
    /// <summary>Is the person suspected a colleague, or anybody else of the organisation?</summary>
    public const string Collega = "collega";

    /// <summary>Did the victim tell it themselves?</summary>
    public const string Disclosure = "disclosure";

    /// <summary>Is there one serious signal, so that the steps are taken at speed (Utrecht)?</summary>
    public const string ErnstigSignaal = "ernstig-signaal";

    /// <summary><c>collega</c>, <c>disclosure</c> or <c>ernstig-signaal</c>.</summary>
    [JsonPropertyName("id")] public required string Id { get; init; }

    [JsonPropertyName("vraag")] public required string Question { get; init; }

    /// <summary>What the professional is told after a yes.</summary>
    [JsonPropertyName("bijJa")] public required IReadOnlyList<string> WhenYes { get; init; }

    /// <summary>Outcome of a yes that ends the route; null when the route goes on.</summary>
    [JsonPropertyName("uitkomst")] public UitkomstCode? Uitkomst { get; init; }

    [JsonPropertyName("bron")] public required Bronverwijzing Source { get; init; }
}
