using Meldcode.Domain;

namespace Meldcode.Storage;

/// <summary>
/// One fact that decides who may see a casus, as an index on its journal: for finding and listing without reading what
/// the casus says. Holds ids and roles only.
/// </summary>
internal sealed class CasusAccessRow
{
    public required CasusId CasusId { get; init; }

    public required AccessKind Kind { get; init; }

    /// <summary>A person's id as <see cref="PersonIds.Normal"/> has it, or the hash of a code.</summary>
    public required string Subject { get; init; }
}

/// <summary>The names are stored: never rename one.</summary>
internal enum AccessKind
{
    /// <summary>Reads along.</summary>
    Meelezer,

    /// <summary>People come to it because of their role; which is in <see cref="HiddenAccess"/>.</summary>
    Role,

    /// <summary>Offered to this person, or to whoever has the code.</summary>
    Offer,
}
