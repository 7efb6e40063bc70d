using System.Text.RegularExpressions;
using Meldcode.Bot.Tests.Settings;

namespace Meldcode.Bot.Tests.Deployment;

/// <summary>The files under deployment/ as they stand in the repository.</summary>
internal static partial class DeploymentFiles
{
    public static string Repository { get; } = Path.GetDirectoryName(SettingsFiles.Template)!;

    public static string Folder { get; } = Path.Combine(Repository, "deployment");

    public static IEnumerable<string> Bicep => Directory.EnumerateFiles(Path.Combine(Folder, "bicep"), "*.bicep", SearchOption.AllDirectories);

    /// <summary>Every file that may set a setting of the bot.</summary>
    public static IEnumerable<string> WithSettings => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Where(file => !file.EndsWith("monitoring.md", StringComparison.Ordinal));

    /// <summary>Names of environment variables that are settings, such as Keys__Ring__0__Id, with the colons of a settings file.</summary>
    public static IEnumerable<string> Settings(string file) =>
        Variable().Matches(File.ReadAllText(file)).Select(match => match.Value.Replace("__", ":", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);

    /// <summary>Code without comments and texts, so that what is left can be counted.</summary>
    public static string Bare(string file) => Quoted().Replace(Comment().Replace(File.ReadAllText(file), ""), "''");

    [GeneratedRegex(@"\b[A-Z][A-Za-z]+(__[A-Za-z0-9]+)+\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Variable();

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"'(\\.|[^'\\\n])*'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();
}
