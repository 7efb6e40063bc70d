namespace Meldcode.Storage;

/// <summary>Which instance answers, or answered, one delivery of an activity.</summary>
internal sealed class DeliveryClaimRow
{
    /// <summary>Hash of what makes the delivery different from every other: nothing of a person or chat is in it.</summary>
    public required string DeliveryId { get; init; }

    /// <summary>Random, another for each claim.</summary>
    public required string Holder { get; set; }

    /// <summary>Rises while the holder is alive and at work.</summary>
    public required int Beat { get; set; }

    public required bool Done { get; set; }

    /// <summary>When it was claimed, by the clock of the claimer.</summary>
    public required DateTimeOffset At { get; set; }
}
