using static Meldcode.TestKit.Builders.Answers;

namespace Meldcode.Domain.Tests;

/// <summary>Reporting again is one more report: it is recorded by itself, and the one before stays.</summary>
public sealed class NewReportTests
{
    public static TheoryData<string, Antwoord[], Antwoord[]> Routes => new()
    {
        { "inos", [ja, ja, ja, ja], [nee, ja, nee] },
        { "inos", [ja, nee, nee, ja, ja], [nee] },
        { "btk-onderwijs-kinderopvang", [ja, ja, ja, ja], [nee, ja, nee] },
        { "veilig-thuis", [ja, nee, nee, ja, ja], [nee] },
        { "zorgaanbieder", [ja, ja, ja, ja, ja], [ja] },
    };

    [Theory]
    [MemberData(nameof(Routes))]
    public void Close_WithTheEarlierReportOnly_IsRefused(string variant, Antwoord[] toReport, Antwoord[] again)
    {
        var casus = Reported(variant, toReport).WithAnswers(again);
        Assert.True(casus.State.Uitkomst?.Code.IsMelden());

        casus.Refuses(new CloseCasus { Now = casus.Now, By = casus.By }, RefusalCode.RecordIncomplete, Casus.Melding);
        Assert.Contains(Assert.IsType<UitkomstPlaats>(casus.Plaats).ToRecord, part => part.Id == Casus.Melding);
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public void Record_TheNewReport_KeepsTheEarlierOneBesideIt(string variant, Antwoord[] toReport, Antwoord[] again)
    {
        var casus = Reported(variant, toReport).WithAnswers(again);
        var before = casus.State.Saved(Casus.Melding)!.Velden;

        Record(casus, "de tweede keer");

        Assert.Equal("de tweede keer", casus.State.Saved(Casus.Melding)!.Velden["doorgegeven"]);
        Assert.Equal(before, Assert.Single(casus.State.Added).Velden);
        Assert.True(casus.State.IsRecorded(Casus.Melding));
        Assert.True(casus.Do(new CloseCasus { Now = casus.Now, By = casus.By }).State.Closed);
    }

    [Fact]
    public void Record_TheNewReportTwice_ChangesThatOne()
    {
        var casus = Reported("inos", [ja, nee, nee, ja, ja]).WithAnswers(nee);

        Record(casus, "eerst zo");
        Record(casus, "toch zo");

        Assert.Equal("toch zo", casus.State.Saved(Casus.Melding)!.Velden["doorgegeven"]);
        Assert.Single(casus.State.Added);
    }

    [Fact]
    public void Answer_HelpThatWorks_AsksForNoNewReport()
    {
        var casus = Reported("inos", [ja, nee, nee, ja, ja]).WithAnswers(ja);

        Assert.True(casus.State.IsRecorded(Casus.Melding));
    }

    [Fact]
    public void Uitkomst_AfterAReportUnderTheStand_IsThatReport() =>
        Assert.True(Reported("inos", [ja, ja]).WithAnswers(nee, ja, nee).State.IsRecorded(Casus.Melding));

    [Fact]
    public void Dossier_OfTwoReports_HoldsBothAndReplacesNone()
    {
        var casus = Reported("inos", [ja, nee, nee, ja, ja]).WithAnswers(nee);
        Record(casus, "de tweede keer");

        var reports = DossierBuilder.Build(casus.Events, casus.Protocol, Organisaties.With([], "p"), casus.Now).Rounds[^1].Entries
            .OfType<RecordedForm>().Where(form => form.Fields.Any(field => field.Label == "Wat is er doorgegeven?")).ToList();

        Assert.Equal(2, reports.Count);
        Assert.All(reports, report => Assert.Null(report.SupersededAt));
    }

    private static CasusBuilder Reported(string variant, Antwoord[] answers)
    {
        var casus = A.Casus(variant).WithAnswers(answers);
        return Record(casus, "de eerste keer");
    }

    private static CasusBuilder Record(CasusBuilder casus, string what)
    {
        var part = Wegwijzer.AfterUitkomst(casus.State, casus.Protocol).Single(part => part.Id == Casus.Melding);
        return casus.Do(casus.Save(part) with { Velden = OnderdeelFiller.Fields(part).SetItem("doorgegeven", what) });
    }
}
