using Meldcode.Domain;

namespace Meldcode.Storage;

/// <summary>
/// Somebody to be told of something; written together with the events that are the reason. Of what, and whom, tells what
/// happened in the casus, so it is sealed: see <see cref="OutboxCodec"/>.
/// </summary>
internal sealed class OutboxRow
{
    public long Id { get; init; }

    public required CasusId CasusId { get; init; }

    /// <summary>Random; tells the row from others of its casus before it has an id.</summary>
    public required string Mark { get; init; }

    /// <summary>Sealed.</summary>
    public required byte[] Payload { get; init; }

    public required OutboxState State { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }
}

/// <summary>The names are stored: never rename one.</summary>
internal enum OutboxState
{
    Pending,
}
