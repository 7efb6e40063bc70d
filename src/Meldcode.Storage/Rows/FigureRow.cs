using Meldcode.Domain;

namespace Meldcode.Storage;

/// <summary>How many casussen of one kind were erased: they still count in the figures of their year. Nobody is in it.</summary>
internal sealed class FigureRow
{
    public required string TenantId { get; init; }

    public required string OrganisatieId { get; init; }

    /// <summary>First day of the quarter in which they began.</summary>
    public required DateOnly Quarter { get; init; }

    public required string Variant { get; init; }

    /// <summary>Highest step that was reached.</summary>
    public required int Stap { get; init; }

    /// <summary>Code of the outcome; empty when there was none.</summary>
    public required string Uitkomst { get; init; }

    public required int Count { get; set; }
}
