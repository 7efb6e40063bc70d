using System.Globalization;

namespace Meldcode.Domain.Tests;

public sealed class SuppressionTests
{
    /// <summary>
    /// The strongest reader there is: knows the method, the total and every number that is shown, and lists all rows that
    /// would have given the very same. Whatever is the same in all of them is known.
    /// </summary>
    [Theory]
    [InlineData(1, 40)]
    [InlineData(2, 40)]
    [InlineData(3, 34)]
    [InlineData(4, 26)]
    [InlineData(5, 20)]
    [InlineData(6, 16)]
    public void Apply_EveryRowUpToASum_NoHiddenNumberFollowsFromWhatIsShown(int cells, int most)
    {
        var same = new Dictionary<string, List<int[]>>(StringComparer.Ordinal);
        foreach (var row in Rows(cells, most))
        {
            var shown = Shown(row);
            (same.TryGetValue(shown, out var rows) ? rows : same[shown] = []).Add(row);
        }

        foreach (var rows in same.Values)
        {
            var shown = Suppression.Apply(rows[0]);
            for (var i = 0; i < cells; i++)
            {
                Assert.True(shown[i] is not null || rows.Select(row => row[i]).Distinct().Skip(1).Any(), $"{Shown(rows[0])}: number {i} is known");
            }
        }
    }

    [Fact]
    public void Apply_EveryRowUpToASum_ShowsNoSmallNumberAndNoWrongOne()
    {
        foreach (var row in Rows(4, 26))
        {
            var shown = Suppression.Apply(row);

            Assert.All(shown.Zip(row), pair => Assert.True(pair.First is null || pair.First == pair.Second));
            Assert.DoesNotContain(shown, count => count is > 0 and < 5);
        }
    }

    [Theory]
    [InlineData(new[] { 12, 7, 5 }, new[] { 12, 7, 5 })]
    [InlineData(new[] { 12, 0, 8 }, new[] { 12, 0, 8 })]
    [InlineData(new[] { 0, 0, 0 }, new[] { 0, 0, 0 })]
    [InlineData(new[] { 20, 3, 9, 8 }, new[] { 20, -1, -1, -1 })]
    [InlineData(new[] { 3, 0, 0 }, new[] { -1, -1, -1 })]
    public void Apply_ARow_HidesWhatIsSmallAndWhatWouldGiveItAway(int[] counts, int[] shown) =>
        Assert.Equal(shown.Select(count => count < 0 ? (int?)null : count), Suppression.Apply(counts));

    private static string Shown(int[] row) =>
        string.Join(' ', Suppression.Apply(row).Prepend(Suppression.Total(row)).Select(count => count?.ToString(CultureInfo.InvariantCulture) ?? "?"));

    private static IEnumerable<int[]> Rows(int cells, int most)
    {
        if (cells == 0)
        {
            yield return [];
            yield break;
        }

        for (var first = 0; first <= most; first++)
        {
            foreach (var rest in Rows(cells - 1, most - first))
            {
                yield return [first, .. rest];
            }
        }
    }
}
