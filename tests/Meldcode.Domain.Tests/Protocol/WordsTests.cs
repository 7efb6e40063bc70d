using System.Text.Json;

namespace Meldcode.Domain.Tests;

/// <summary>The words in files, on cards and on the command line are the same ones, and each is read back as what it was.</summary>
public sealed class WordsTests
{
    public static TheoryData<Antwoord> AntwoordValues => [.. Enum.GetValues<Antwoord>()];

    public static TheoryData<Leeftijdsgroep> Bands => [.. Enum.GetValues<Leeftijdsgroep>()];

    public static TheoryData<UitkomstCode> Codes => [.. Enum.GetValues<UitkomstCode>()];

    [Theory]
    [MemberData(nameof(AntwoordValues))]
    public void Antwoord_Word_IsItsJsonAndReadsBack(Antwoord antwoord)
    {
        Assert.Equal($"\"{antwoord.Word()}\"", JsonSerializer.Serialize(antwoord));
        Assert.Equal(antwoord, Antwoorden.Read(antwoord.Word()));
    }

    [Theory]
    [MemberData(nameof(Bands))]
    public void Leeftijdsgroep_Word_IsItsJsonAndReadsBack(Leeftijdsgroep band)
    {
        Assert.Equal($"\"{band.Word()}\"", JsonSerializer.Serialize(band));
        Assert.Equal(band, Leeftijdsgroepen.Read(band.Word()));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void UitkomstCode_Code_IsItsJson(UitkomstCode code) => Assert.Equal($"\"{code.Code()}\"", JsonSerializer.Serialize(code));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Ja")]
    [InlineData("misschien")]
    public void Read_AnyOtherWord_IsNoAnswer(string? word)
    {
        Assert.Null(Antwoorden.Read(word));
        Assert.Null(Leeftijdsgroepen.Read(word));
    }

    [Fact]
    public void IsMelden_HoldsForTheThreeWaysToReport() =>
        Assert.Equal([UitkomstCode.MeldenSamen, UitkomstCode.Melden, UitkomstCode.OpnieuwMelden], Enum.GetValues<UitkomstCode>().Where(code => code.IsMelden()));
}
