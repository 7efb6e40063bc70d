using Meldcode.Domain;

namespace Meldcode.Storage;

/// <summary>
/// A stored value isn't what this program put there. Says which row and how it shows; never anything of the value.
/// </summary>
public sealed class SealBrokenException : Exception
{
    internal SealBrokenException(Place place, SealFault fault)
        : base($"{place.Label}: {fault}") => (Label, Fault, Casus) = (place.Label, fault, place.Casus);

    /// <summary>Which row.</summary>
    public string Label { get; }

    public SealFault Fault { get; }

    /// <summary>Null when the row is no one casus's.</summary>
    public CasusId? Casus { get; }
}

public enum SealFault
{
    /// <summary>It was written by something else than this program, such as plain text.</summary>
    NotSealed,

    /// <summary>Part of it is gone.</summary>
    Truncated,

    /// <summary>The whole row is gone.</summary>
    Missing,

    /// <summary>Sealed with a key that isn't in the ring.</summary>
    UnknownKey,

    /// <summary>Changed, or moved here from another place.</summary>
    Altered,
}
