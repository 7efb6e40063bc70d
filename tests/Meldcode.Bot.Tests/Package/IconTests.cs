using System.Buffers.Binary;
using System.IO.Compression;
using Meldcode.Bot.Tests.Settings;

namespace Meldcode.Bot.Tests.Package;

/// <summary>What Teams asks of the small icon: white on nothing. Its dark theme shows it as it is, others draw on it.</summary>
public sealed class IconTests
{
    private const int Side = 32;
    private const int Rgba = 4;

    [Fact]
    public void Outline_EveryPoint_IsWhiteOrNothingAndSomeAreEither()
    {
        var points = Points("outline.png").ToList();

        Assert.Equal(Side * Side, points.Count);
        Assert.All(points, point => Assert.True(point.Alpha == 0 || (point.Red, point.Green, point.Blue) == (255, 255, 255), point.ToString()));
        Assert.Contains(points, point => point.Alpha == 0);
        Assert.Contains(points, point => point.Alpha == 255);
    }

    private static IEnumerable<(byte Red, byte Green, byte Blue, byte Alpha)> Points(string name)
    {
        var file = File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(SettingsFiles.Template)!, "manifest", name));
        Assert.Equal((8, 6), (file[24], file[25])); // eight bits for each of red, green, blue and alpha
        var rows = Unfiltered(Inflated(file));
        return rows.Chunk(Rgba).Select(point => (point[0], point[1], point[2], point[3]));
    }

    private static byte[] Inflated(byte[] file)
    {
        using var packed = new MemoryStream();
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            if (file.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
            {
                packed.Write(file, at + 8, length);
            }
            at += length + 12;
        }
        packed.Position = 0;
        using var rows = new MemoryStream();
        using var unpack = new ZLibStream(packed, CompressionMode.Decompress);
        unpack.CopyTo(rows);
        return rows.ToArray();
    }

    /// <summary>PNG specification, 9.2: each row begins with the filter that it was written with.</summary>
    private static byte[] Unfiltered(byte[] filtered)
    {
        const int stride = Side * Rgba;
        var points = new byte[Side * stride];
        for (var i = 0; i < points.Length; i++)
        {
            var (row, column) = (i / stride, i % stride);
            int left = column >= Rgba ? points[i - Rgba] : 0, up = row > 0 ? points[i - stride] : 0;
            var corner = row > 0 && column >= Rgba ? points[i - stride - Rgba] : 0;
            points[i] = (byte)(filtered[row * (stride + 1) + 1 + column] + filtered[row * (stride + 1)] switch
            {
                0 => 0,
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                _ => Paeth(left, up, corner),
            });
        }
        return points;
    }

    private static int Paeth(int left, int up, int corner)
    {
        var (toLeft, toUp, toCorner) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - 2 * corner));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
