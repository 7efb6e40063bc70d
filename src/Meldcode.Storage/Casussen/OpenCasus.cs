using Meldcode.Domain;

namespace Meldcode.Storage;

/// <summary>A casus as it is inside a transaction.</summary>
internal sealed record OpenCasus(CasusRow Row, IReadOnlyList<CasusEvent> Events, Casus Casus)
{
    /// <summary>What the person may do with it.</summary>
    public Toegang Toegang { get; init; } = Toegang.None;

    public StoredCasus Stored => new(Row.CasusId, Casus) { Toegang = Toegang };

    /// <exception cref="InvalidDataException">There are no events, or not from the beginning.</exception>
    public static OpenCasus Of(CasusRow row, IReadOnlyList<CasusEvent> events) => new(
        row, events, Casus.Replay(events) ?? throw new InvalidDataException($"casus {row.CasusId}: no events"));
}
