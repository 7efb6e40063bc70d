namespace Meldcode.Storage;

/// <summary>A key that this database was used with. Holds nothing of the key.</summary>
internal sealed class SealingKeyRow
{
    public required string KeyId { get; init; }

    /// <summary>Sealed with the key: what doesn't open it is another key under the same id.</summary>
    public required byte[] Proof { get; init; }

    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>Since when nothing is sealed with it any more; null while something may be.</summary>
    public DateTimeOffset? RetiredAt { get; set; }
}
