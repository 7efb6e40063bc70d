namespace Meldcode.Storage;

/// <summary>Whether the audit is as it was written.</summary>
/// <param name="Rows">Rows that were looked at.</param>
/// <param name="Last">Id of the last row, and its hash in hexadecimal: an anchor to keep elsewhere.</param>
/// <param name="Breaks">What is wrong, in the order of the chain; empty when nothing is.</param>
/// <param name="OldKeys">Rows whose key is no longer in the ring: their order and text were checked, not who wrote them.</param>
public sealed record AuditVerdict(long Rows, long Last, string Hash, IReadOnlyList<AuditBreak> Breaks, long OldKeys);

/// <param name="Row">Id of the row where it shows.</param>
public sealed record AuditBreak(long Row, AuditFlaw Flaw);

public enum AuditFlaw
{
    /// <summary>It isn't there.</summary>
    RowMissing,

    /// <summary>It says something else than was written, or rows changed places.</summary>
    RowAltered,

    /// <summary>Its seal was not made with the key that it names.</summary>
    SealWrong,

    /// <summary>The chain doesn't end where it was closed.</summary>
    EndWrong,

    /// <summary>The bot itself came upon a broken end, and went on behind it.</summary>
    FoundBroken,

    /// <summary>It isn't the row that the anchor names.</summary>
    AnchorDiffers,

    /// <summary>The audit knows of more events of a casus than its journal has.</summary>
    EventsMissing,
}
