using System.Collections.Immutable;

namespace Meldcode.Domain.Tests;

/// <summary>The table of rights as <c>src/docs/access.md</c> prints it.</summary>
internal static class AccessPage
{
    public static IReadOnlyDictionary<(Hoedanigheid As, CasusStaat Staat), ImmutableSortedSet<Recht>> Rows { get; } =
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "access.md"))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length == 5 && Enum.TryParse<CasusStaat>(cells[2], out _))
            .ToDictionary(cells => (Enum.Parse<Hoedanigheid>(cells[1]), Enum.Parse<CasusStaat>(cells[2])), cells => Rechten(cells[3]));

    private static ImmutableSortedSet<Recht> Rechten(string cell) =>
        cell == "nothing" ? [] : [.. cell.Split(", ").Select(word => Enum.Parse<Recht>(word, ignoreCase: true))];
}
