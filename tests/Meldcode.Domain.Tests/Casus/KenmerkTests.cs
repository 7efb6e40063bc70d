using System.Text.Json;

namespace Meldcode.Domain.Tests;

public sealed class KenmerkTests
{
    [Theory]
    [InlineData("MC-7K3F")]
    [InlineData("mc-7k3f")]
    [InlineData("MC7K3F")]
    [InlineData("mc 7k 3f")]
    [InlineData("7K3F")]
    [InlineData("  7k3f ")]
    public void Read_AsPeopleTypeIt_GivesTheReference(string typed) => Assert.Equal("MC-7K3F", Kenmerk.Read(typed)?.Value);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("MC-")]
    [InlineData("MC-7K3")]
    [InlineData("MC-7K3FF")]
    [InlineData("MC-7K3O")]
    [InlineData("MC-7K31")]
    [InlineData("MC-7K3É")]
    [InlineData("XX-7K3F")]
    [InlineData("hallo")]
    public void Read_AnythingElse_GivesNothing(string? typed) => Assert.Null(Kenmerk.Read(typed));

    [Theory]
    [InlineData("MCMC", "MC-MCMC")]
    [InlineData("MC-MC23", "MC-MC23")]
    public void Read_SignsThatLookLikeThePrefix_AreTakenAsSigns(string typed, string expected) => Assert.Equal(expected, Kenmerk.Read(typed)?.Value);

    [Fact]
    public void From_AnyBytes_ReadsBackAsItself()
    {
        for (var value = 0; value <= byte.MaxValue; value++)
        {
            var kenmerk = Kenmerk.From([(byte)value, (byte)(255 - value), 7, (byte)(value / 2)]);

            Assert.Equal(kenmerk, Kenmerk.Read(kenmerk.Value));
            Assert.DoesNotMatch("[01OIL]", kenmerk.Value[3..]);
        }
    }

    [Fact]
    public void Json_OfAReference_IsItsTextAndReadsBack()
    {
        var kenmerk = Kenmerk.Read("MC-7K3F")!.Value;

        Assert.Equal("\"MC-7K3F\"", JsonSerializer.Serialize(kenmerk));
        Assert.Equal(kenmerk, JsonSerializer.Deserialize<Kenmerk>("\"MC-7K3F\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Kenmerk>("\"7K\""));
    }

    [Fact]
    public void CasusId_Text_ReadsBackAndNothingElseDoes()
    {
        var id = new CasusId(new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"));

        Assert.Equal(id, CasusId.Read(id.ToString()));
        Assert.Null(CasusId.Read("0f8fad5b-d9cb-469f-a165-70867728950e"));
        Assert.Null(CasusId.Read(null));
    }
}
