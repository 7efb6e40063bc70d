using static Meldcode.TestKit.Builders.Answers;

namespace Meldcode.Domain.Tests;

/// <summary>A casus closes with its record complete, and can be opened again.</summary>
public sealed class CloseDecisionTests
{
    public static TheoryData<string> Variants => ProtocolFiles.Variants;

    [Fact]
    public void Close_WithoutAnUitkomst_IsRefused()
    {
        var casus = A.Casus().WithAnswers(ja, nee);

        casus.Refuses(Close(casus), RefusalCode.NoUitkomstYet);
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void Close_EveryUitkomstOfAVariant_NeedsEachOfItsRequiredRecords(string variant)
    {
        foreach (var walk in Walk.Listed(variant).Where(walk => walk.End != "advies").DistinctBy(walk => walk.End))
        {
            var casus = Walker.Through(A.Protocol(variant), Leeftijdsgroep.VierTotTwaalf, walk);
            var required = Wegwijzer.AfterUitkomst(casus.State, casus.Protocol).Where(part => part.Required).ToList();
            Assert.NotEmpty(required);
            foreach (var part in required)
            {
                casus.Refuses(Close(casus), RefusalCode.RecordIncomplete, part.Id);
                casus.Do(casus.Save(part));
            }

            Assert.IsType<CasusClosed>(Assert.Single(casus.Accepts(Close(casus))));
        }
    }

    [Fact]
    public void Close_WithARecordOpenAgain_IsRefused()
    {
        var casus = A.Casus().WithAnswers(nee).WithRecords().Reopened("conclusie");

        casus.Refuses(Close(casus), RefusalCode.RecordIncomplete, "conclusie");
    }

    [Fact]
    public void Close_ADepartureFromReporting_NeedsNoReportRecord()
    {
        var casus = A.Casus().WithAnswers(ja, nee, nee, nee, nee);
        Assert.True(casus.State.Uitkomst is { Code: UitkomstCode.Melden, Deviates: true });

        Assert.True(casus.Do(Close(casus)).State.Closed);
    }

    [Fact]
    public void Decide_OnAClosedCasus_TakesNothingButANoteAndARestart()
    {
        var casus = A.Casus().WithAnswers(nee).Closed();
        CasusCommand[] others =
        [
            Close(casus), casus.Save(casus.Protocol.Stap(1).Onderdelen[0]), casus.Hulpplan(),
            new GoBack { Now = casus.Now, By = casus.By }, new Reopen { Now = casus.Now, By = casus.By, Target = "vraag-1" },
            new ReportDisclosure { Now = casus.Now, By = casus.By }, new ReportAcuutGevaar { Now = casus.Now, By = casus.By },
            new AnswerAfwegingsvraag { Now = casus.Now, By = casus.By, Knoop = "vraag-1", Antwoord = ja },
            new SkipGesprek { Now = casus.Now, By = casus.By, Onderdeel = "gesprek", Reason = "veiligheid", Explanation = "x" },
        ];

        Assert.All(others, command => casus.Refuses(command, RefusalCode.CasusIsClosed));
        Assert.Single(casus.Accepts(new AddNote { Now = casus.Now, By = casus.By, Text = "later gehoord" }));
        Assert.IsType<GeslotenPlaats>(casus.Plaats);
    }

    [Fact]
    public void Restart_AClosedCasus_BeginsAtStep1WithTheOldRoundInTheJournal()
    {
        var casus = A.Casus().WithAnswers(ja, nee, nee, ja, nee).Closed();
        var before = casus.Events.Count;

        casus.Restarted();

        Assert.Equal((2, false, 1, 0), (casus.State.Round, casus.State.Closed, casus.State.StapReached, casus.State.Answers.Count));
        Assert.Equal("signalen-kind", casus.Plaats.Key);
        Assert.Equal([typeof(CasusRestarted), typeof(StapReached)], casus.Events.Skip(before).Select(happened => happened.GetType()));
        Assert.Equal(UitkomstCode.Afsluiten, casus.WithAnswers(nee).State.Uitkomst?.Code);
    }

    [Fact]
    public void Restart_AfterDangerOrDisclosure_KeepsThem()
    {
        var casus = A.Casus().WithAcuutGevaar().WithDisclosure().WithAnswers(nee).Closed().Restarted();

        Assert.True(casus.State is { AcuutGevaar: true, Disclosure: true });
    }

    [Fact]
    public void Restart_WhenUtrechtSaysAllOver_BeginsAtStep1()
    {
        var casus = A.Casus("utrecht").WithAnswers(ja, nee, nee, nee, ja, nee);
        Assert.Equal(UitkomstCode.OpnieuwDoorlopen, casus.State.Uitkomst?.Code);

        casus.WithRecords().Restarted();

        Assert.Equal((2, 1), (casus.State.Round, casus.Plaats.StapNumber));
        Assert.Null(casus.State.Hulpplan);
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void Restart_EveryUitkomstOfAVariant_IsRefusedUntilItsRecordsAreThere(string variant)
    {
        foreach (var walk in Walk.Listed(variant).Where(walk => walk.End != "advies").DistinctBy(walk => walk.End))
        {
            var casus = Walker.Through(A.Protocol(variant), Leeftijdsgroep.VierTotTwaalf, walk);
            var restart = new RestartCasus { Now = casus.Now, By = casus.By };
            var again = casus.State.Uitkomst?.Code == UitkomstCode.OpnieuwDoorlopen;
            foreach (var part in Wegwijzer.AfterUitkomst(casus.State, casus.Protocol).Where(part => part.Required))
            {
                casus.Refuses(restart, again ? RefusalCode.RecordIncomplete : RefusalCode.NothingToRestart, again ? part.Id : null);
                casus.Do(casus.Save(part));
            }

            Assert.Equal(again, casus.Decide(restart) is Decision.Accepted);
        }
    }

    [Fact]
    public void Restart_WithTheRecordOpenAgain_IsRefused()
    {
        var casus = A.Casus("utrecht").WithAnswers(ja, nee, nee, nee, ja, nee).WithRecords().Reopened("afronding");

        casus.Refuses(new RestartCasus { Now = casus.Now, By = casus.By }, RefusalCode.RecordIncomplete, "afronding");
    }

    [Fact]
    public void Restart_ARunningCasus_IsRefused()
    {
        var casus = A.Casus().WithAnswers(ja, nee, nee, ja, nee);

        casus.Refuses(new RestartCasus { Now = casus.Now, By = casus.By }, RefusalCode.NothingToRestart);
    }

    [Fact]
    public void Restart_TheRouteForAColleague_IsRefused()
    {
        var casus = A.Casus().WithPoort(Poort.Collega).Closed();

        casus.Refuses(new RestartCasus { Now = casus.Now, By = casus.By }, RefusalCode.NothingToRestart);
    }

    private static CloseCasus Close(CasusBuilder casus) => new() { Now = casus.Now, By = casus.By };
}
