using System.Text;

namespace Meldcode.Storage;

/// <summary>
/// The parts of a sealed value: format (1 byte), length of the key id (1 byte), key id (ASCII), nonce (12), tag (16),
/// ciphertext. All before the nonce is the header, which is authenticated too.
/// </summary>
internal readonly ref struct Envelope
{
    public const byte Format = 1;

    public const int NonceSize = 12;

    public const int TagSize = 16;

    private const int Fixed = 2;

    private readonly ReadOnlySpan<byte> _bytes;

    private readonly int _header;

    private Envelope(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes;
        _header = Fixed + bytes[1];
    }

    public ReadOnlySpan<byte> Header => _bytes[.._header];

    public string KeyId => Encoding.ASCII.GetString(_bytes[Fixed.._header]);

    public ReadOnlySpan<byte> Nonce => _bytes.Slice(_header, NonceSize);

    public ReadOnlySpan<byte> Tag => _bytes.Slice(_header + NonceSize, TagSize);

    public ReadOnlySpan<byte> Ciphertext => _bytes[(_header + NonceSize + TagSize)..];

    /// <summary>What everything that was sealed with this key begins with.</summary>
    public static byte[] HeaderOf(string keyId) => [Format, (byte)keyId.Length, .. Encoding.ASCII.GetBytes(keyId)];

    /// <exception cref="SealBrokenException">Not an envelope, or not a whole one.</exception>
    public static Envelope Read(ReadOnlySpan<byte> bytes, Place place)
    {
        if (bytes.Length == 0 || bytes[0] != Format)
        {
            throw new SealBrokenException(place, SealFault.NotSealed);
        }

        if (bytes.Length < Fixed || bytes.Length < Fixed + bytes[1] + NonceSize + TagSize)
        {
            throw new SealBrokenException(place, SealFault.Truncated);
        }

        return new Envelope(bytes);
    }
}
