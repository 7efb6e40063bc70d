using System.Buffers.Binary;

namespace Meldcode.Storage;

/// <summary>
/// Makes every value a whole number of blocks long. Without it the length would tell one short event from another, such
/// as a report of danger from a casus that was closed.
/// </summary>
internal static class Padding
{
    /// <summary>Bytes; an event without free text fits in one.</summary>
    public const int Block = 256;

    private const int Prefix = sizeof(int);

    /// <summary>Length, value, zeros.</summary>
    public static byte[] Add(ReadOnlySpan<byte> value)
    {
        var blocks = ((value.Length + Prefix) / Block) + 1;
        var padded = new byte[blocks * Block];
        BinaryPrimitives.WriteInt32LittleEndian(padded, value.Length);
        value.CopyTo(padded.AsSpan(Prefix));
        return padded;
    }

    /// <returns>Null when it was not made by <see cref="Add"/>.</returns>
    public static byte[]? Remove(ReadOnlySpan<byte> padded)
    {
        if (padded.Length < Prefix)
        {
            return null;
        }

        var length = BinaryPrimitives.ReadInt32LittleEndian(padded);
        return length < 0 || length > padded.Length - Prefix ? null : padded.Slice(Prefix, length).ToArray();
    }
}
