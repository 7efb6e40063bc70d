using static Meldcode.TestKit.Builders.Answers;

namespace Meldcode.Domain.Tests;

/// <summary>Which answers are taken, and what an answer may need besides.</summary>
public sealed class AnswerDecisionTests
{
    public static TheoryData<string> WithRequirements => ["zorgaanbieder", "veilig-thuis"];

    [Theory]
    [InlineData("vraag-2")]
    [InlineData("vraag-1-onthuld")]
    [InlineData("vraag-5-opvolging")]
    [InlineData("bestaat-niet")]
    public void Answer_AKnoopThatIsNotAsked_IsRefused(string knoop)
    {
        var casus = A.Casus().At(stap: 4).WithCards();

        casus.Refuses(casus.Answer(ja) with { Knoop = knoop }, RefusalCode.OutOfOrder, knoop);
    }

    [Fact]
    public void Answer_BeforeTheCardsAreSaved_IsRefused()
    {
        var casus = A.Casus();

        casus.Refuses(Answer(casus, "vraag-1", nee), RefusalCode.OutOfOrder, "vraag-1");
    }

    [Fact]
    public void Answer_TheSameQuestionAgain_IsRefused()
    {
        var casus = A.Casus().WithAnswers(ja);

        casus.Refuses(Answer(casus, "vraag-1", nee), RefusalCode.OutOfOrder, "vraag-1");
    }

    [Fact]
    public void Answer_WhileHelpIsToBeAgreedOn_IsRefused()
    {
        var casus = A.Casus("veilig-thuis").WithAnswers(ja, nee, ja).WithCards();
        casus.Do(casus.Answer(ja));

        Assert.IsType<HulpplanPlaats>(casus.Plaats);
        casus.Refuses(Answer(casus, "vraag-5", ja), RefusalCode.OutOfOrder, "vraag-5");
    }

    [Fact]
    public void Answer_AtAnEndWithoutFollowUp_IsRefused()
    {
        var casus = A.Casus().WithAnswers(ja, nee, nee, ja, nee);

        casus.Refuses(Answer(casus, "vraag-5-opvolging", ja), RefusalCode.OutOfOrder, "vraag-5-opvolging");
    }

    [Theory]
    [MemberData(nameof(WithRequirements))]
    public void Answer_YesWithEachSetOfRequirements_IsTakenForTheWholeSetOnly(string variant)
    {
        var casus = AtBeslissing2(variant);
        var eisen = casus.Protocol.Vraag("beslissing-2").Requirements.Select(eis => eis.Id).ToList();

        for (var set = 0; set < 1 << eisen.Count; set++)
        {
            var met = eisen.Where((_, index) => (set & (1 << index)) != 0);
            var command = casus.Answer(ja) with { Eisen = [.. met] };
            if (met.Count() == eisen.Count)
            {
                Assert.Equal(eisen, casus.Accepts(command).OfType<AfwegingsvraagAnswered>().Single().Eisen.AsEnumerable());
            }
            else
            {
                casus.Refuses(command, RefusalCode.EisenNotMet, "beslissing-2");
            }
        }
    }

    [Theory]
    [MemberData(nameof(WithRequirements))]
    public void Answer_NoWithAnyRequirements_IsTakenAndMeansReporting(string variant)
    {
        var casus = AtBeslissing2(variant);

        casus.Do(casus.Answer(nee) with { Eisen = [casus.Protocol.Vraag("beslissing-2").Requirements[0].Id, "onbekend"] });

        Assert.Equal(UitkomstCode.Melden, casus.State.Uitkomst?.Code);
        Assert.Single(casus.State.LastAnswer!.Eisen);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Answer_ADepartureWithoutAReason_IsRefused(string? reason)
    {
        var casus = A.Casus().WithAnswers(ja, nee, nee);
        casus.WithCards();

        casus.Refuses(casus.Answer(nee) with { Deviation = reason }, RefusalCode.DeviationNeedsReason, "beslissing-1");
    }

    [Fact]
    public void Answer_ADepartureWithAReason_KeepsReasonAndNorm()
    {
        var casus = A.Casus().WithAnswers(ja, nee, nee).WithCards();

        casus.Do(casus.Answer(nee) with { Deviation = "  De directeur wil eerst overleg. " }).WithAnswers(nee);

        Assert.Equal("De directeur wil eerst overleg.", casus.State.Answer("beslissing-1-melden")?.Deviation);
        Assert.Equal(new { Code = UitkomstCode.Melden, Meldnorm = (int?)2, Deviates = true }, new { casus.State.Uitkomst!.Code, casus.State.Uitkomst.Meldnorm, casus.State.Uitkomst.Deviates });
        Assert.Equal(UitkomstCode.Melden, casus.Protocol.Knoop("beslissing-1-melden").Norm);
    }

    [Fact]
    public void Answer_AReasonThatIsTooLong_IsRefused()
    {
        var casus = A.Casus().WithAnswers(ja, nee, nee).WithCards();

        casus.Refuses(casus.Answer(nee) with { Deviation = new string('a', 4001) }, RefusalCode.FieldTooLong, "reden");
    }

    [Fact]
    public void Answer_AReasonWhereNoneIsAskedFor_IsNotADeparture()
    {
        var following = A.Casus().WithCards();
        following.Do(following.Answer(nee) with { Deviation = "zomaar" });

        Assert.Null(following.State.LastAnswer!.Deviation);
        Assert.False(following.State.Uitkomst!.Deviates);
    }

    [Fact]
    public void Answer_ClosingAfterAcuutGevaar_NeedsAReason()
    {
        var casus = A.Casus().WithAcuutGevaar().WithCards();

        casus.Refuses(casus.Answer(nee) with { Deviation = null }, RefusalCode.CloseNeedsReason, "vraag-1");
        Assert.Equal("Een reden om het anders te doen.", casus.Do(casus.Answer(nee)).State.LastAnswer?.Deviation);
    }

    [Theory]
    [InlineData("utrecht", "zorgen-na-gesprek")]
    [InlineData("zorgaanbieder", "zorgen-na-gesprek")]
    [InlineData("veilig-thuis", "vraag-1")]
    public void Answer_ClosingAfterDisclosure_NeedsAReason(string variant, string vraag)
    {
        var casus = A.Casus(variant).WithPoort(Poort.Disclosure).WithCards();

        casus.Refuses(casus.Answer(nee) with { Deviation = null }, RefusalCode.CloseNeedsReason, vraag);
    }

    [Theory]
    [InlineData("inos")]
    [InlineData("btk-onderwijs-kinderopvang")]
    public void Answer_ClosingAfterDisclosure_IsADepartureFromTheNorm(string variant)
    {
        var casus = A.Casus(variant).WithPoort(Poort.Disclosure).WithCards();

        casus.Refuses(casus.Answer(nee) with { Deviation = null }, RefusalCode.DeviationNeedsReason, "vraag-1");
        Assert.True(casus.Do(casus.Answer(nee)).State.Uitkomst?.Deviates);
    }

    [Fact]
    public void Answer_ThatContradictsAnEarlierOne_AsksThatOneAgain()
    {
        var casus = A.Casus("zorgaanbieder").WithAnswers(ja, nee).WithCards();

        var events = casus.Accepts(casus.Answer(ja));
        casus.Do(casus.Answer(ja));

        Assert.IsType<AfwegingsvraagAnswered>(events[0]);
        Assert.Equal(["vraag-1", "vraag-2-na-nee"], Assert.IsType<AfwegingsvraagReopened>(events[1]).Lapsed.AsEnumerable());
        Assert.Equal("vraag-1", casus.Plaats.Key);
        Assert.Equal(["zorgen-na-gesprek"], casus.State.Answers.Select(answer => answer.Knoop));
    }

    [Fact]
    public void Answer_AfterAdvice_TakesTheAdviceAway()
    {
        var casus = A.Casus().WithAnswers(twijfel);
        Assert.True(casus.Plaats is VraagPlaats { AdviesAsked: true });

        casus.WithAnswers(ja);

        Assert.Null(casus.State.AdviesAt);
        Assert.True(casus.Plaats is VraagPlaats { AdviesAsked: false, Key: "vraag-2" });
    }

    private static CasusBuilder AtBeslissing2(string variant)
    {
        var casus = variant == "zorgaanbieder"
            ? A.Casus(variant).WithAnswers(ja, ja, nee, nee)
            : A.Casus(variant).WithAnswers(ja, nee, ja, ja, ja, nee);
        Assert.Equal("beslissing-2-hulp", casus.WithCards().Plaats.Key);
        return casus;
    }

    private static AnswerAfwegingsvraag Answer(CasusBuilder casus, string knoop, Antwoord antwoord) =>
        new() { Now = casus.Now, By = casus.By, Knoop = knoop, Antwoord = antwoord };
}
