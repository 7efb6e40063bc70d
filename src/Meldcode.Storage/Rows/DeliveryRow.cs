using Meldcode.Domain;

namespace Meldcode.Storage;

/// <summary>One activity that was handled; kept for as long as it may be delivered again.</summary>
internal sealed class DeliveryRow
{
    public required string DeliveryId { get; init; }

    /// <summary>The casus that it changed; null when it changed none.</summary>
    public CasusId? CasusId { get; init; }

    public required DateTimeOffset At { get; init; }
}
