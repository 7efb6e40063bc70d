namespace Meldcode.Storage;

/// <summary>Where the audit chain ends, so that a row taken off the end is missed. There is one.</summary>
internal sealed class AuditHeadRow
{
    public const int Only = 1;

    public required int Id { get; init; }

    /// <summary>Id of the last row; 0 when there is none.</summary>
    public required long Last { get; set; }

    /// <summary>Hash of the last row.</summary>
    public required byte[] Hash { get; set; }

    public required string KeyId { get; set; }

    /// <summary>HMAC-SHA256 of the two; empty when there is no row yet.</summary>
    public required byte[] Seal { get; set; }
}
