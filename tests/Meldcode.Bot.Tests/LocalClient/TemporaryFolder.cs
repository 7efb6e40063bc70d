namespace Meldcode.Bot.Tests.LocalClient;

/// <summary>A folder of one test's own, gone with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string FullPath { get; } = Directory.CreateTempSubdirectory("meldcode-").FullName;

    public string Write(string relativePath, string text)
    {
        var file = Path.Combine(FullPath, relativePath);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
