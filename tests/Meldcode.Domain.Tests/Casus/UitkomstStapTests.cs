using static Meldcode.TestKit.Builders.Answers;

namespace Meldcode.Domain.Tests;

/// <summary>INOS has a sixth step: a report, or help that goes on or ends, is no end.</summary>
public sealed class UitkomstStapTests
{
    public static TheoryData<string> Variants => ProtocolFiles.Variants;

    [Theory]
    [MemberData(nameof(Variants))]
    public void Plaats_OfEveryUitkomst_GoesOnToTheStepOfItsLaterRecord(string variant)
    {
        foreach (var walk in Walk.Listed(variant).Where(walk => walk.End is not "advies").DistinctBy(walk => walk.End))
        {
            var casus = Walker.Through(A.Protocol(variant), Leeftijdsgroep.VierTotTwaalf, walk);
            var before = casus.Plaats.StapNumber;
            var hasAfterCare = variant == "inos" && walk.End is not ("afsluiten" or "andere-route");

            foreach (var part in Wegwijzer.AfterUitkomst(casus.State, casus.Protocol).Where(part => part.Required))
            {
                Assert.Equal(before, casus.Plaats.StapNumber);
                casus.Do(casus.Save(part));
            }

            Assert.Equal(hasAfterCare ? 6 : before, casus.Plaats.StapNumber);
            Assert.Equal(hasAfterCare ? [6] : [], casus.Events.OfType<StapReached>().Select(reached => reached.Stap).Where(stap => stap > 5));
        }
    }

    [Fact]
    public void Save_TheReportAgain_ReachesStep6Once()
    {
        var casus = A.Casus("inos").WithAnswers(ja, nee, nee, ja, nee).WithRecords().Reopened("melding").Reopened("nazorg").WithCards();

        Assert.Single(casus.Events.OfType<StapReached>(), reached => reached.Stap == 6);
        Assert.Equal(6, casus.Plaats.StapNumber);
    }

    [Fact]
    public void Answer_NotReporting_GoesOnToStep6WithoutAReport()
    {
        var casus = A.Casus("inos").WithAnswers(ja, nee, nee, nee, nee);
        Assert.True(casus.State.Uitkomst is { Code: UitkomstCode.Melden, Deviates: true });

        Assert.Equal((6, 6), (casus.Plaats.StapNumber, casus.State.StapReached));
    }

    [Fact]
    public void Answer_HelpThatFailsInStep6_StaysThereAndAsksForTheReport()
    {
        var casus = A.Casus("inos").WithAnswers(ja, nee, ja, ja, ja, nee, ja).WithRecords();
        Assert.Equal(6, casus.Plaats.StapNumber);

        casus.WithAnswers(nee);

        Assert.Equal(6, casus.Plaats.StapNumber);
        Assert.Contains(Assert.IsType<UitkomstPlaats>(casus.Plaats).ToRecord, part => part.Id == "melding");
    }

    [Fact]
    public void Reopen_FromStep6_LeavesTheStepReached()
    {
        var casus = A.Casus("inos").WithAnswers(ja, nee, nee, ja, nee).WithRecords().Reopened("beslissing-1-melden");

        Assert.Equal((5, 6), (casus.Plaats.StapNumber, casus.State.StapReached));
        Assert.Single(casus.WithAnswers(ja, nee).Events.OfType<StapReached>(), reached => reached.Stap == 6);
    }
}
