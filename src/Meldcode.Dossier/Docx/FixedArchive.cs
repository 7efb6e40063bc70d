using System.IO.Compression;

namespace Meldcode.Dossier;

/// <summary>Writes an archive again with the earliest date that the format has: when it was made is in the text, once.</summary>
internal static class FixedArchive
{
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(byte[] archive)
    {
        using var from = new ZipArchive(new MemoryStream(archive), ZipArchiveMode.Read);
        using var memory = new MemoryStream();
        using (var to = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries.OrderBy(entry => entry.FullName == "[Content_Types].xml" ? "" : entry.FullName, StringComparer.Ordinal))
            {
                var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Earliest;
                using var read = entry.Open();
                using var write = copy.Open();
                read.CopyTo(write);
            }
        }

        return memory.ToArray();
    }
}
