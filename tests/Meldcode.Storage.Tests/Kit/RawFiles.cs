using System.Text;

namespace Meldcode.Storage.Tests;

/// <summary>What somebody finds who has the files and no key: the database, its write-ahead log, whatever lies beside it.</summary>
internal static class RawFiles
{
    /// <summary>Names of files that hold the text, in any of the forms that a database may keep it in.</summary>
    public static IReadOnlyList<string> Holding(string directory, string text)
    {
        byte[][] forms =
        [
            Encoding.UTF8.GetBytes(text), Encoding.Unicode.GetBytes(text),
            Encoding.UTF8.GetBytes(Convert.ToHexString(Encoding.UTF8.GetBytes(text))),
            Encoding.UTF8.GetBytes(Convert.ToHexStringLower(Encoding.UTF8.GetBytes(text))),
            Encoding.UTF8.GetBytes(Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).TrimEnd('=')[..^1]),
        ];
        return
        [
            .. Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories)
                .Where(file => forms.Any(form => Bytes(file).AsSpan().IndexOf(form) >= 0))
                .Select(file => Path.GetFileName(file)!),
        ];
    }

    private static byte[] Bytes(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
