namespace Meldcode.Domain;

/// <summary>
/// Hides small numbers in one row of counts whose total is known. First every number from 1 to 4; then more, until none of
/// the hidden ones follows from what is shown, not even for somebody who knows how this works. A test tries all small rows.
/// </summary>
public static class Suppression
{
    /// <summary>A number from here on is shown.</summary>
    public const int Least = 5;

    // Found by trying all rows: with fewer hidden, or less in them together, some could be worked out.
    private const int LeastHidden = 3;

    private const int LeastHiddenSum = 10;

    private const int Reach = 4;

    /// <summary>The total as it may be shown: null for 1 to 4.</summary>
    public static int? Total(IReadOnlyList<int> counts) => counts.Sum() is var sum and (0 or >= Least) ? sum : null;

    /// <returns>The numbers in the same order; null for what stays hidden.</returns>
    public static IReadOnlyList<int?> Apply(IReadOnlyList<int> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (Total(counts) is null)
        {
            return new int?[counts.Count];
        }

        var hidden = Hidden(counts);
        return hidden.Count == 0 || IsSafe(counts, hidden)
            ? [.. counts.Select((count, i) => hidden.Contains(i) ? (int?)null : count)]
            : new int?[counts.Count];
    }

    /// <summary>The small ones, and then the smallest of the rest, nothing last.</summary>
    private static HashSet<int> Hidden(IReadOnlyList<int> counts)
    {
        var hidden = Enumerable.Range(0, counts.Count).Where(i => counts[i] is > 0 and < Least).ToHashSet();
        if (hidden.Count == 0)
        {
            return hidden;
        }

        foreach (var i in Enumerable.Range(0, counts.Count).Where(i => !hidden.Contains(i)).OrderBy(i => counts[i] == 0).ThenBy(i => counts[i]).ToList())
        {
            if (hidden.Count >= LeastHidden && hidden.Sum(j => counts[j]) >= LeastHiddenSum)
            {
                break;
            }

            hidden.Add(i);
        }

        return hidden;
    }

    /// <summary>True when for each hidden number there is another one that would have looked the same.</summary>
    private static bool IsSafe(IReadOnlyList<int> counts, HashSet<int> hidden) =>
        hidden.All(i => hidden.Where(j => j != i).Any(j => Steps().Any(step => LooksTheSame(counts, hidden, i, j, step))));

    private static IEnumerable<int> Steps() => Enumerable.Range(1, Reach).SelectMany(step => (int[])[step, -step]);

    private static bool LooksTheSame(IReadOnlyList<int> counts, HashSet<int> hidden, int more, int less, int step)
    {
        var other = counts.ToArray();
        other[more] += step;
        other[less] -= step;
        return other[more] >= 0 && other[less] >= 0 && Hidden(other).SetEquals(hidden);
    }
}
