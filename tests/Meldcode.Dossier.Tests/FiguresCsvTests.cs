using System.Text;
using Meldcode.Domain;
using Meldcode.TestKit.Builders;

namespace Meldcode.Dossier.Tests;

public sealed class FiguresCsvTests
{
    private static readonly DateOnly AsOf = new(2026, 10, 1);

    [Fact]
    public void Write_Figures_HoldsWhatTheCardMayShowAndNoMore()
    {
        var counts = Histories.Many(60).Select(history => new FigureCount(CasusFigure.Of(history.Events, AsOf)!, 1));
        var years = Jaarcijfers.Of(counts, ProtocolCatalog.BuiltIn.Variants, AsOf);

        var lines = Encoding.UTF8.GetString(FiguresCsv.Write(years)[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var numbers = lines.Skip(1).Select(line => line.Split(';')[^1]).ToList();

        Assert.Equal(years.Sum(year => 1 + year.Rows.Sum(row => row.Cells.Count)) + 1, lines.Length);
        Assert.All(lines, line => Assert.Equal(5, line.Split(';').Length));
        Assert.DoesNotContain(numbers, number => int.TryParse(number, System.Globalization.CultureInfo.InvariantCulture, out var count) && count is > 0 and < 5);
        Assert.Contains("verborgen", numbers);
    }

    [Fact]
    public void Write_Figures_SaysThatItIsUtf8() => Assert.Equal([0xEF, 0xBB, 0xBF], FiguresCsv.Write([])[..3]);

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+31", "'+31")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("=\";x", "\"'=\"\";x\"")]
    [InlineData("stap 4", "stap 4")]
    public void Cell_AnyText_IsNoFormula(string text, string cell) => Assert.Equal(cell, FiguresCsv.Cell(text));
}
