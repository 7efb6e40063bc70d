namespace Meldcode.Domain.Tests;

/// <summary>One line of a case file: a name, at least two spaces, and the path.</summary>
internal sealed record Case(string Name, string Path);

internal static class Cases
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases");

    public static IReadOnlyList<string> Variants() =>
        [.. Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<Case> Of(string variant)
    {
        var file = Path.Combine(Folder, variant + ".txt");
        Assert.True(File.Exists(file), $"Cases/{variant}.txt is missing: without it nobody has said which paths this protocol must have.");
        return [.. File.ReadLines(file).Where(line => line.Trim().Length > 0 && !line.StartsWith('#')).Select(Read)];
    }

    private static Case Read(string line)
    {
        var split = line.IndexOf("  ", StringComparison.Ordinal);
        Assert.True(split > 0, $"no name before the path: {line}");
        return new Case(line[..split], line[split..].Trim());
    }
}
