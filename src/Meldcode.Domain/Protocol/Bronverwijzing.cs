using System.Text.Json.Serialization;

namespace Meldcode.Domain;

/// <summary>Where a statement comes from: a section of the protocol's own source, or our addition to it.</summary>
public sealed record Bronverwijzing
{
    /// <summary>Section of the source document; for an addition, the section it was derived from.</summary>
    [JsonPropertyName("sectie")] public required string Section { get; init; }

    /// <summary>True when the source does not say this and the product adds it to make the route complete.</summary>
    [JsonPropertyName("aanvulling")] public bool IsAddition { get; init; }

    /// <summary>Title of another source, when the statement is not from the protocol's own.</summary>
    [JsonPropertyName("document")] public string? OtherDocument { get; init; }
}
