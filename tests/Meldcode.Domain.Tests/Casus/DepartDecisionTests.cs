using static Meldcode.TestKit.Builders.Answers;

namespace Meldcode.Domain.Tests;

/// <summary>Somebody can always decide otherwise, with a reason; nobody has to write down a report that was not made.</summary>
public sealed class DepartDecisionTests
{
    public static TheoryData<string> Variants => ProtocolFiles.Variants;

    [Theory]
    [MemberData(nameof(Variants))]
    public void Depart_EveryPathThatReports_IsPossibleHereOrAtItsDecision(string variant)
    {
        foreach (var walk in Walk.Listed(variant).Where(walk => walk.End is "melden" or "melden-samen" or "opnieuw-melden"))
        {
            var casus = Walker.Through(A.Protocol(variant), Leeftijdsgroep.VierTotTwaalf, walk);
            var asked = casus.State.Answers.Any(answer => casus.Protocol.Knoop(answer.Knoop).Norm?.IsMelden() == true);

            Assert.True(asked != casus.Decide(Depart(casus)) is Decision.Accepted, walk.ToString());
        }
    }

    [Theory]
    [InlineData("utrecht", "jj")]
    [InlineData("utrecht", "jnnnnnn")]
    [InlineData("veilig-thuis", "jnjjjnjn")]
    [InlineData("zorgaanbieder", "jjnnjj")]
    public void Depart_WithAReason_ClosesWithoutAReport(string variant, string answers)
    {
        var casus = A.Casus(variant).WithAnswers(answers.Select(sign => sign == 'j' ? ja : nee));
        casus.Refuses(Close(casus), RefusalCode.RecordIncomplete, "melding");

        casus.Do(Depart(casus) with { Reason = " met Veilig Thuis besproken " });

        Assert.Equal("met Veilig Thuis besproken", casus.State.LastAnswer?.Deviation);
        Assert.True(casus.State.Uitkomst is { Deviates: true } uitkomst && uitkomst.Code.IsMelden());
        Assert.Empty(Invariants.Faults(casus.Protocol, casus.State, casus.Events));
        Assert.True(casus.Do(Close(casus)).State.Closed);
    }

    [Fact]
    public void Depart_WithoutAReason_IsRefused()
    {
        var casus = A.Casus("utrecht").WithAnswers(ja, ja);

        casus.Refuses(Depart(casus) with { Reason = "  " }, RefusalCode.DeviationNeedsReason, "uitkomst");
        casus.Refuses(Depart(casus) with { Reason = new string('r', 4001) }, RefusalCode.FieldTooLong, "reden");
    }

    [Fact]
    public void Depart_Twice_IsRefused()
    {
        var casus = A.Casus("utrecht").WithAnswers(ja, ja);

        casus.Do(Depart(casus));

        casus.Refuses(Depart(casus), RefusalCode.OutOfOrder, "uitkomst");
    }

    [Theory]
    [InlineData("utrecht", "n")]
    [InlineData("veilig-thuis", "jnjjjnj")]
    [InlineData("veilig-thuis", "jj")]
    public void Depart_FromWhatDoesNotReport_IsRefused(string variant, string answers)
    {
        var casus = A.Casus(variant).WithAnswers(answers.Select(sign => sign == 'j' ? ja : nee));

        casus.Refuses(Depart(casus), RefusalCode.OutOfOrder, "uitkomst");
    }

    [Fact]
    public void Back_AfterDeparting_TakesTheReasonBackWithTheAnswer()
    {
        var casus = A.Casus("utrecht").WithAnswers(ja, ja);

        casus.Do(Depart(casus)).Back();

        Assert.DoesNotContain(casus.State.Answers, answer => answer.Deviation is not null);
        Assert.False(casus.WithAnswers(ja).State.Uitkomst?.Deviates);
    }

    private static DepartFromUitkomst Depart(CasusBuilder casus) => new() { Now = casus.Now, By = casus.By, Reason = "reden" };

    private static CloseCasus Close(CasusBuilder casus) => new() { Now = casus.Now, By = casus.By };
}
