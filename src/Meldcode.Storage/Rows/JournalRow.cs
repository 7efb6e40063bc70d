using Meldcode.Domain;

namespace Meldcode.Storage;

/// <summary>One event as it was written. Never changed: the other columns repeat what is in the payload, for looking up.</summary>
internal sealed class JournalRow
{
    public required CasusId CasusId { get; init; }

    /// <summary>1 for the first event; without gaps.</summary>
    public required int Version { get; init; }

    /// <summary>What <see cref="JournalCodec"/> made of the event, sealed. What kind of event it is, is in there too.</summary>
    public required byte[] Payload { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Object id of the person.</summary>
    public required string By { get; init; }
}
