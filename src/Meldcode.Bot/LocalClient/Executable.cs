namespace Meldcode.Bot.LocalClient;

/// <summary>Finds a program as the shell would, so that "not there" is known before anything is started.</summary>
internal static class Executable
{
    private static readonly string[] WindowsEndings = [".exe", ".cmd", ".bat"];

    /// <summary>Full path of the program on this machine's PATH, or null.</summary>
    public static string? Find(string name) =>
        Find(name, Environment.GetEnvironmentVariable("PATH") ?? "", OperatingSystem.IsWindows());

    public static string? Find(string name, string searchPath, bool isWindows)
    {
        string[] endings = isWindows ? WindowsEndings : [""];
        return searchPath.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(folder => endings.Select(ending => Path.Combine(folder, name + ending)))
            .FirstOrDefault(File.Exists);
    }
}
