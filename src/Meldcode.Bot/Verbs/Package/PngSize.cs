using System.Buffers.Binary;

namespace Meldcode.Bot.Verbs.Package;

/// <summary>Reads the size of a PNG from its first bytes (PNG specification, 5.2 and 11.2.2).</summary>
internal static class PngSize
{
    private const int WidthAt = 16;
    private const int HeaderLength = 24;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <returns>(0, 0) when it is no PNG.</returns>
    public static (int Width, int Height) Of(ReadOnlySpan<byte> file) => file.Length < HeaderLength || !file.StartsWith(Signature)
        ? (0, 0)
        : (BinaryPrimitives.ReadInt32BigEndian(file[WidthAt..]), BinaryPrimitives.ReadInt32BigEndian(file[(WidthAt + sizeof(int))..]));
}
