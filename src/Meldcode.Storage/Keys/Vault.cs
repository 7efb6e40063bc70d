using System.Security.Cryptography;

namespace Meldcode.Storage;

/// <summary>
/// Seals what is stored about a casus, and opens it again. For any table:
/// <code>
/// row.Payload = vault.Seal(bytes, place);   // byte[], BLOB / bytea column
/// var bytes = vault.Open(row.Payload, place);
/// </code>
/// with <c>place = new Place("table", "column", casusId, rowKey, version)</c>, made from the row's own columns. A column
/// that is sealed is also named in <c>SealedColumns</c>, or a rotation of keys would leave it behind.
/// </summary>
/// <remarks>
/// AES-256-GCM with a random nonce, under a key that is derived for the place's scope: no derived key comes near the
/// number of nonces that one key may see (docs/adr/0006).
/// </remarks>
internal sealed class Vault(KeyRing ring)
{
    private static readonly byte[] Purpose = [.. "meldcode/vault/1\0"u8];

    /// <summary>Seals with the active key. The same value gives another result each time.</summary>
    public byte[] Seal(ReadOnlySpan<byte> value, Place place)
    {
        var padded = Padding.Add(value);
        var header = Envelope.HeaderOf(ring.Active.Id);
        var sealedValue = new byte[header.Length + Envelope.NonceSize + Envelope.TagSize + padded.Length];
        header.CopyTo(sealedValue, 0);
        var nonce = sealedValue.AsSpan(header.Length, Envelope.NonceSize);
        var tag = sealedValue.AsSpan(header.Length + Envelope.NonceSize, Envelope.TagSize);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = Cipher(ring.Active, place);
        cipher.Encrypt(nonce, padded, sealedValue.AsSpan(sealedValue.Length - padded.Length), tag, Associated(header, place));
        CryptographicOperations.ZeroMemory(padded);
        return sealedValue;
    }

    /// <exception cref="SealBrokenException">It isn't what was sealed for this place. Says which row, never what is in it.</exception>
    public byte[] Open(ReadOnlySpan<byte> sealedValue, Place place)
    {
        var envelope = Envelope.Read(sealedValue, place);
        var key = ring.Find(envelope.KeyId) ?? throw new SealBrokenException(place, SealFault.UnknownKey);
        var padded = new byte[envelope.Ciphertext.Length];
        using var cipher = Cipher(key, place);
        try
        {
            cipher.Decrypt(envelope.Nonce, envelope.Ciphertext, envelope.Tag, padded, Associated(envelope.Header, place));
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new SealBrokenException(place, SealFault.Altered);
        }

        return Padding.Remove(padded) ?? throw new SealBrokenException(place, SealFault.Altered);
    }

    private static byte[] Associated(ReadOnlySpan<byte> header, Place place) => [.. header, .. place.Bytes];

    private static AesGcm Cipher(RingKey key, Place place)
    {
        Span<byte> derived = stackalloc byte[RingKey.Size];
        key.Derive([.. Purpose, .. place.ScopeBytes], derived);
        var cipher = new AesGcm(derived, Envelope.TagSize);
        CryptographicOperations.ZeroMemory(derived);
        return cipher;
    }
}
