using static Meldcode.TestKit.Builders.Answers;

namespace Meldcode.Domain.Tests;

/// <summary>What can be reported at any moment, and what it does to answers that were given before.</summary>
public sealed class ReportDecisionTests
{
    [Theory]
    [InlineData("inos")]
    [InlineData("btk-onderwijs-kinderopvang")]
    public void Disclosure_Midway_BeginsTheWeighingAgainAsAGroundOfItsOwn(string variant)
    {
        var casus = A.Casus(variant).WithAnswers(ja, nee, ja, ja).WithDisclosure();

        Assert.Equal("vraag-1-onthuld", casus.Plaats.Key);
        Assert.Empty(casus.State.Answers);
        Assert.Empty(casus.State.Hulpplannen);
        Assert.NotEmpty(casus.State.Onderdelen);
        Assert.Equal(UitkomstCode.MeldenSamen, casus.WithAnswers(ja, nee, ja, nee).State.Uitkomst?.Code);
    }

    [Fact]
    public void Disclosure_BeforeAnyAnswer_ChangesTheFirstQuestionOnly()
    {
        var casus = A.Casus().At(stap: 2);

        Assert.IsType<DisclosureReported>(Assert.Single(casus.Accepts(new ReportDisclosure { Now = casus.Now, By = casus.By })));
        Assert.Equal("vraag-1-onthuld", casus.WithDisclosure().WithCards().Plaats.Key);
    }

    [Theory]
    [InlineData("utrecht")]
    [InlineData("zorgaanbieder")]
    [InlineData("veilig-thuis")]
    public void Disclosure_WhereTheSourceHasNoRule_KeepsTheAnswers(string variant)
    {
        var casus = A.Casus(variant).WithAnswers(ja, ja);
        var answers = casus.State.Answers.Count;

        Assert.Equal(answers, casus.WithDisclosure().State.Answers.Count);
    }

    [Fact]
    public void Disclosure_ReportedTwice_IsRefused()
    {
        var told = A.Casus().WithDisclosure();
        var atTheStart = A.Casus().WithPoort(Poort.Disclosure);

        told.Refuses(new ReportDisclosure { Now = told.Now, By = told.By }, RefusalCode.AlreadyReported, Poort.Disclosure);
        atTheStart.Refuses(new ReportDisclosure { Now = told.Now, By = told.By }, RefusalCode.AlreadyReported, Poort.Disclosure);
    }

    [Fact]
    public void Acuut_ReportedTwice_IsRefused()
    {
        var casus = A.Casus().WithAcuutGevaar();

        casus.Refuses(new ReportAcuutGevaar { Now = casus.Now, By = casus.By }, RefusalCode.AlreadyReported, "acuut");
    }

    [Fact]
    public void Acuut_Midway_KeepsPlaceAndAnswers()
    {
        var casus = A.Casus().WithAnswers(ja, nee);
        var place = casus.Plaats.Key;

        casus.WithAcuutGevaar();

        Assert.Equal((place, 2), (casus.Plaats.Key, casus.State.Answers.Count));
    }

    [Theory]
    [InlineData("inos", "vraag-1")]
    [InlineData("utrecht", "zorgen-na-gesprek")]
    [InlineData("zorgaanbieder", "zorgen-na-gesprek")]
    public void Acuut_AfterTheAnswerThatCloses_AsksThatAnswerAgain(string variant, string knoop)
    {
        var casus = A.Casus(variant).WithAnswers(nee).WithRecords().WithAcuutGevaar();

        Assert.Equal(knoop, casus.Plaats.Key);
        casus.Refuses(casus.Answer(nee) with { Deviation = null }, RefusalCode.CloseNeedsReason, casus.Protocol.Knoop(knoop).VraagId);
        Assert.Equal(UitkomstCode.Afsluiten, casus.WithAnswers(nee).State.Uitkomst?.Code);
    }

    [Theory]
    [InlineData("inos", "vraag-1-onthuld")]
    [InlineData("veilig-thuis", "vraag-1")]
    [InlineData("zorgaanbieder", "zorgen-na-gesprek")]
    public void Disclosure_AfterTheAnswerThatCloses_AsksThatAnswerAgain(string variant, string knoop)
    {
        var casus = A.Casus(variant).WithAnswers(nee).WithRecords().WithDisclosure();

        Assert.Equal(knoop, casus.Plaats.Key);
    }

    [Fact]
    public void Disclosure_AfterClosingForAReason_AsksNothingTwice()
    {
        var casus = A.Casus("veilig-thuis").WithAcuutGevaar().WithAnswers(nee).WithDisclosure();

        Assert.Equal(UitkomstCode.Afsluiten, casus.State.Uitkomst?.Code);
    }

    [Fact]
    public void Note_AtAnyTime_IsAddedTrimmed()
    {
        var casus = A.Casus();

        casus.Do(new AddNote { Now = casus.Now, By = casus.By, Text = " hypothese ontkracht " });

        Assert.Equal(["hypothese ontkracht"], casus.State.Notes.Select(note => note.Text));
    }

    [Theory]
    [InlineData(0, RefusalCode.FieldMissing)]
    [InlineData(4001, RefusalCode.FieldTooLong)]
    public void Note_EmptyOrTooLong_IsRefused(int length, RefusalCode code)
    {
        var casus = A.Casus();

        casus.Refuses(new AddNote { Now = casus.Now, By = casus.By, Text = new string('a', length) }, code, "notitie");
    }
}
