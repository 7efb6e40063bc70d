namespace Meldcode.Domain.Tests;

public sealed class JaarcijfersTests
{
    private static readonly DateOnly AsOf = new(2026, 10, 1);

    [Fact]
    public void Of_AnyCasussen_EachRowAddsUpToTheTotal()
    {
        var counts = Histories.Many(200).Select(history => new FigureCount(CasusFigure.Of(history.Events, AsOf)!, 5)).ToList();

        var year = Jaarcijfers.Of(counts, ProtocolCatalog.BuiltIn.Variants, AsOf)[0];

        Assert.Equal(1000, year.Total);
        Assert.All(year.Rows, row => Assert.Equal(1000, row.Cells.Sum(cell => cell.Count)));
        Assert.All(year.Rows, row => Assert.Equal(row.Cells.Count, row.Cells.Select(cell => cell.Code).Distinct().Count()));
    }

    [Fact]
    public void Of_FewCasussen_ShowsNoNumberAtAll()
    {
        var year = Jaarcijfers.Of([new FigureCount(Figure(4, UitkomstCode.Melden), 4)], ProtocolCatalog.BuiltIn.Variants, AsOf)[0];

        Assert.Null(year.Total);
        Assert.All(year.Rows.SelectMany(row => row.Cells), cell => Assert.Null(cell.Count));
    }

    [Fact]
    public void Of_NoCasus_SaysSoOfThisYear()
    {
        var year = Assert.Single(Jaarcijfers.Of([], ProtocolCatalog.BuiltIn.Variants, AsOf));

        Assert.Equal((2026, 0), (year.Year, year.Total));
    }

    [Fact]
    public void Of_WhatBeganInTheRunningQuarter_IsLeftOut()
    {
        var later = Figure(1, null) with { Quarter = AsOf };

        Assert.Equal(0, Jaarcijfers.Of([new FigureCount(later, 9)], ProtocolCatalog.BuiltIn.Variants, AsOf)[0].Total);
    }

    [Fact]
    public void Of_ACasus_KnowsOnlyWhatHappenedBeforeTheDay()
    {
        var casus = A.Casus().WithAnswers(Antwoord.Nee);

        Assert.Null(CasusFigure.Of(casus.Events, CasusBuilder.Today));
        Assert.Equal(new CasusFigure(new DateOnly(2026, 1, 1), "inos", 4, UitkomstCode.Afsluiten), CasusFigure.Of(casus.Events, AsOf));
    }

    [Theory]
    [InlineData(2026, 1, 1, 2026, 1)]
    [InlineData(2026, 3, 31, 2026, 1)]
    [InlineData(2026, 11, 22, 2026, 10)]
    public void AsOfFor_ADay_IsTheFirstOfItsQuarter(int year, int month, int day, int quarterYear, int quarterMonth) =>
        Assert.Equal(new DateOnly(quarterYear, quarterMonth, 1), Jaarcijfers.AsOfFor(new DateOnly(year, month, day)));

    private static CasusFigure Figure(int stap, UitkomstCode? uitkomst) => new(new DateOnly(2026, 4, 1), "inos", stap, uitkomst);
}
