using System.Buffers.Binary;
using System.Text;
using Meldcode.Domain;

namespace Meldcode.Storage;

/// <summary>
/// Where a sealed value stands. It opens there and nowhere else: not in another row, column or version of the row.
/// Every part must be known again when reading, so it comes from the row itself.
/// </summary>
internal sealed class Place
{
    private readonly string[] _parts;

    /// <param name="scope">Whose value it is, such as the casus: each scope has its own derived key.</param>
    /// <param name="rest">What else tells the row from others and from its earlier versions.</param>
    public Place(string table, string column, string scope, params string[] rest)
    {
        _parts = [table, column, scope, .. rest];
        Label = $"{table}.{column} {string.Join('/', _parts[2..])}";
    }

    /// <summary>For logs and exceptions: which row. Set another where the key itself is not for a log.</summary>
    public string Label { get; init; }

    /// <summary>The casus that it belongs to, for the audit; null when it is no one casus's.</summary>
    public CasusId? Casus { get; init; }

    /// <summary>All parts, each with its length in front: no two places give the same bytes.</summary>
    public byte[] Bytes => Encode(_parts);

    /// <summary>Table, column and scope.</summary>
    public byte[] ScopeBytes => Encode(_parts.AsSpan(0, 3));

    private static byte[] Encode(ReadOnlySpan<string> parts)
    {
        using var bytes = new MemoryStream();
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var part in parts)
        {
            var text = Encoding.UTF8.GetBytes(part);
            BinaryPrimitives.WriteInt32LittleEndian(length, text.Length);
            bytes.Write(length);
            bytes.Write(text);
        }

        return bytes.ToArray();
    }
}
