using System.Security.Cryptography;

namespace Meldcode.Storage;

/// <summary>One key of the ring. Its value never leaves this class; what is used is derived from it.</summary>
internal sealed class RingKey(string id, byte[] value)
{
    /// <summary>Bytes; for AES-256.</summary>
    public const int Size = 32;

    public string Id { get; } = id;

    /// <summary>HKDF-SHA256, expand only: the value is random already.</summary>
    /// <param name="purpose">What the derived key is for; another purpose gives an unrelated key.</param>
    public void Derive(ReadOnlySpan<byte> purpose, Span<byte> derived) =>
        HKDF.Expand(HashAlgorithmName.SHA256, value, derived, purpose);

    public bool IsSameAs(RingKey other) => CryptographicOperations.FixedTimeEquals(value, other.Reveal());

    private byte[] Reveal() => value;
}
