using System.IO.Compression;

namespace Meldcode.Bot.Verbs.Package;

/// <summary>
/// The same files give the same bytes: in the order given, with one fixed time and one fixed mode, and stored instead of
/// compressed, since compression may differ with the version of a library.
/// </summary>
internal static class PackageZip
{
    /// <summary>The earliest that a zip file can hold.</summary>
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A plain file that everybody may read, -rw-r--r--, where zip keeps the mode of Unix.</summary>
    private const int Mode = 0x81A4 << 16;

    public static byte[] Of(IEnumerable<PackageFile> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                Add(zip, file);
            }
        }
        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, PackageFile file)
    {
        var entry = zip.CreateEntry(file.Name, CompressionLevel.NoCompression);
        entry.LastWriteTime = Epoch;
        entry.ExternalAttributes = Mode;
        using var stream = entry.Open();
        stream.Write(file.Bytes.Span);
    }
}
