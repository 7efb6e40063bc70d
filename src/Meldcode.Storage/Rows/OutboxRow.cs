using Meldcode.Domain;

namespace Meldcode.Storage;

/// <summary>Somebody to be told of something; written together with the events that are the reason.</summary>
internal sealed class OutboxRow
{
    public long Id { get; init; }

    public required CasusId CasusId { get; init; }

    public required AanleidingKind Kind { get; init; }

    public required Ontvanger Receiver { get; init; }

    /// <summary>Once per casus.</summary>
    public required string Key { get; init; }

    public required OutboxState State { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }
}

/// <summary>The names are stored: never rename one.</summary>
internal enum OutboxState
{
    Pending,
}
