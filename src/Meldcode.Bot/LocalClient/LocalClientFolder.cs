using System.Text.Json;

namespace Meldcode.Bot.LocalClient;

/// <summary>The folder with the client's pinned version, its people and its start script; and, once fetched, the client.</summary>
internal sealed record LocalClientFolder(string FullPath)
{
    public const string Name = "local-client";
    public const string StartScript = "playground.mjs";
    private const string Package = "@microsoft/m365agentsplayground";
    private static readonly string[] OwnFiles = ["package.json", "package-lock.json", ".m365agentsplayground.yml", StartScript];

    /// <summary>Looks in the content root, then upwards from the program's own folder; null when it is nowhere.</summary>
    public static LocalClientFolder? Find(string contentRoot, string programFolder) =>
        Ancestors(programFolder).Prepend(contentRoot)
            .Select(folder => Path.Combine(folder, Name))
            .Where(folder => File.Exists(Path.Combine(folder, StartScript)))
            .Select(folder => new LocalClientFolder(folder))
            .FirstOrDefault();

    /// <summary>True when the fetched client is the pinned version.</summary>
    public bool IsFetched => InstalledVersion() is { } installed && installed == PinnedVersion();

    public bool IsWritable()
    {
        try
        {
            using var probe = new FileStream(
                Path.Combine(FullPath, ".probe"), FileMode.Create, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return true;
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            return false;
        }
    }

    /// <summary>The same folder somewhere writable: own files renewed, what was fetched there before left as it is.</summary>
    public LocalClientFolder CopyTo(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in OwnFiles)
        {
            File.Copy(Path.Combine(FullPath, file), Path.Combine(folder, file), overwrite: true);
        }
        return new LocalClientFolder(folder);
    }

    private string? PinnedVersion() =>
        Text(Path.Combine(FullPath, "package.json"), root => root.GetProperty("dependencies").GetProperty(Package));

    private string? InstalledVersion() =>
        Text(Path.Combine(FullPath, "node_modules", Package, "package.json"), root => root.GetProperty("version"));

    private static string? Text(string file, Func<JsonElement, JsonElement> select)
    {
        if (!File.Exists(file))
        {
            return null;
        }
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        return select(json.RootElement).GetString();
    }

    private static IEnumerable<string> Ancestors(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            yield return at.FullName;
        }
    }
}
