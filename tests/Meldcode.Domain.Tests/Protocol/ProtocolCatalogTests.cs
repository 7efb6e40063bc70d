namespace Meldcode.Domain.Tests;

public sealed class ProtocolCatalogTests
{
    private static readonly ProtocolCatalog Catalog = new([Dated(2025), Dated(2020), Dated(2020) with { Id = "ander" }]);

    [Fact]
    public void Variants_OfThisBuild_AreTheFive() =>
        Assert.Equal(["btk-onderwijs-kinderopvang", "inos", "utrecht", "veilig-thuis", "zorgaanbieder"], ProtocolCatalog.BuiltIn.Variants);

    [Theory]
    [InlineData(2019, 2020)]
    [InlineData(2020, 2020)]
    [InlineData(2024, 2020)]
    [InlineData(2025, 2025)]
    [InlineData(2031, 2025)]
    public void Find_OnADay_GivesTheVersionOfThatDay(int year, int version) =>
        Assert.Equal(version, Catalog.Find("inos", new DateOnly(year, 1, 1))?.ValidFrom.Year);

    [Fact]
    public void Find_UnknownVariant_GivesNothing() => Assert.Null(Catalog.Find("elders", DateOnly.MaxValue));

    [Fact]
    public void Find_ByReference_GivesExactlyThatVersion()
    {
        Assert.Equal(2020, Catalog.Find(new ProtocolReference("inos", new DateOnly(2020, 1, 1), ""))?.ValidFrom.Year);
        Assert.Null(Catalog.Find(new ProtocolReference("inos", new DateOnly(2021, 1, 1), "")));
    }

    private static Protocol Dated(int year) => A.Protocol() with { ValidFrom = new DateOnly(year, 1, 1) };
}
