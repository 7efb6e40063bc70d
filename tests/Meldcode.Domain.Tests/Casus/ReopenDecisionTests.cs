using static Meldcode.TestKit.Builders.Answers;

namespace Meldcode.Domain.Tests;

/// <summary>The way back: from anywhere, one thing at a time, and nothing of what was there is lost from the journal.</summary>
public sealed class ReopenDecisionTests
{
    public static TheoryData<string> Variants => ProtocolFiles.Variants;

    [Fact]
    public void Back_AtTheStart_IsRefused()
    {
        var casus = A.Casus();

        casus.Refuses(new GoBack { Now = casus.Now, By = casus.By }, RefusalCode.NothingToReopen);
    }

    [Fact]
    public void Back_AfterACard_AsksThatCardWithItsOldValues()
    {
        var casus = A.Casus().At(stap: 2).Back();

        Assert.Equal("observatie", casus.Plaats.Key);
        Assert.NotEmpty(casus.State.Saved("observatie")!.Velden);
        Assert.Equal(2, casus.WithCards().State.StapReached switch { >= 2 => 2, var other => other });
    }

    [Fact]
    public void Back_Twice_GoesBackTwoAndForwardAgain()
    {
        var casus = A.Casus().At(stap: 2).Back().Back();
        Assert.Equal("signalen-ouder", casus.Plaats.Key);

        casus.Do(casus.Save(((OnderdeelPlaats)casus.Plaats).Onderdeel));

        Assert.Equal("observatie", casus.Plaats.Key);
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void Back_FromEveryStateOfEveryPath_AsksWhatWasLastDone(string variant)
    {
        foreach (var walk in Walk.Listed(variant).Concat(Walk.Unlisted(A.Protocol(variant))).DistinctBy(walk => walk.End + walk.Steps.Count + walk.Steps[^1]))
        {
            var casus = Walker.Through(A.Protocol(variant), Leeftijdsgroep.TwaalfTotAchttien, walk);
            while (!casus.State.Trail.IsEmpty)
            {
                var last = casus.State.Trail[^1];
                casus.Back();
                Assert.True(casus.Plaats.Key == last, $"{walk}: back from {last} gives {casus.Plaats.Key}");
                Assert.Empty(Invariants.Faults(casus.Protocol, casus.State, casus.Events));
            }

            Assert.Equal(Walker.Through(A.Protocol(variant), Leeftijdsgroep.TwaalfTotAchttien, walk).State.StapReached, casus.State.StapReached);
        }
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void Reopen_EveryAnswerOfEveryPath_LapsesWhatFollowedAndKeepsTheJournal(string variant)
    {
        foreach (var walk in Walk.Listed(variant).DistinctBy(walk => walk.End + walk.Steps.Count))
        {
            var answered = Walker.Through(A.Protocol(variant), Leeftijdsgroep.VierTotTwaalf, walk).State.Answers;
            for (var i = 0; i < answered.Count; i++)
            {
                var casus = Walker.Through(A.Protocol(variant), Leeftijdsgroep.VierTotTwaalf, walk);
                var journal = Journal.Text(casus.Events);

                casus.Reopened(answered[i].Knoop);

                Assert.Equal(answered[i].Knoop, casus.Plaats.Key);
                Assert.Equal(answered.Take(i).Select(answer => answer.Knoop), casus.State.Answers.Select(answer => answer.Knoop));
                Assert.Equal(answered.Skip(i).Select(answer => answer.Knoop), ((AfwegingsvraagReopened)casus.Events[^1]).Lapsed);
                Assert.Null(casus.State.Uitkomst);
                Assert.StartsWith(journal[..^1], Journal.Text(casus.Events), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Reopen_AnAnswerBeforeHelp_TakesThePlanAlong()
    {
        var casus = A.Casus("veilig-thuis").WithAnswers(ja, nee, ja, ja).WithCards();
        Assert.NotNull(casus.State.Hulpplan);

        casus.Reopened("vraag-4").WithAnswers(nee);

        Assert.Null(casus.State.Hulpplan);
        Assert.Equal("beslissing-1-melden", casus.Plaats.Key);
    }

    [Fact]
    public void Reopen_AnAnswerAfterHelp_KeepsThePlan()
    {
        var casus = A.Casus("veilig-thuis").WithAnswers(ja, nee, ja, ja, ja);

        casus.Reopened("vraag-5");

        Assert.Equal(CasusBuilder.ReviewOn, casus.State.Hulpplan?.ReviewOn);
    }

    [Theory]
    [InlineData("vraag-2")]
    [InlineData("overleg")]
    [InlineData("bestaat-niet")]
    public void Reopen_WhatWasNeverDone_IsRefused(string target)
    {
        var casus = A.Casus().At(stap: 2);

        casus.Refuses(new Reopen { Now = casus.Now, By = casus.By, Target = target }, RefusalCode.NothingToReopen, target);
    }

    [Fact]
    public void Reopen_ACard_KeepsTheAnswersAndTheUitkomst()
    {
        var casus = A.Casus().WithAnswers(ja, nee, nee, ja, nee).Reopened("observatie");

        Assert.Equal("observatie", casus.Plaats.Key);
        Assert.IsType<UitkomstPlaats>(casus.WithCards().Plaats);
        Assert.Equal(5, casus.State.Answers.Count);
    }

    [Fact]
    public void Back_AfterTheFollowUpQuestion_AsksItAgainAndKeepsTheHelp()
    {
        var casus = Helped().WithCards();
        casus.Do(casus.Answer(nee));
        Assert.Equal(UitkomstCode.OpnieuwMelden, casus.State.Uitkomst?.Code);

        casus.Back();

        Assert.Equal(UitkomstCode.Hulp, casus.State.Uitkomst?.Code);
        Assert.Equal("vraag-5-opvolging", Wegwijzer.FollowUp(casus.State, casus.Protocol)?.Id);
    }

    [Fact]
    public void Back_AfterTwoFollowUps_GoesBackOneAtATime()
    {
        var casus = Helped().WithAnswers(ja, ja);
        Assert.Equal(3, casus.State.Hulpplannen.Count);

        casus.Back();
        Assert.Equal(2, casus.State.Hulpplannen.Count);

        casus.Back();
        Assert.Single(casus.State.Hulpplannen);
        Assert.Equal("beslissing-2-hulp", casus.State.Trail[^1]);
        Assert.Equal(UitkomstCode.Hulp, casus.State.Uitkomst?.Code);
    }

    [Fact]
    public void Back_PastARecordOfAnUitkomstThatLapsed_IsNotASecondTap()
    {
        var casus = A.Casus().WithAnswers(ja, nee, nee, ja, nee).WithRecords().Reopened("beslissing-2-melden").Back();

        Assert.Equal("beslissing-1-melden", casus.Plaats.Key);
    }

    [Fact]
    public void Reopen_ARecordOfAnUitkomstThatLapsed_IsRefused()
    {
        var casus = A.Casus().WithAnswers(ja, nee, nee, ja, nee).WithRecords().Reopened("beslissing-2-melden");

        casus.Refuses(new Reopen { Now = casus.Now, By = casus.By, Target = "melding" }, RefusalCode.NothingToReopen, "melding");
    }

    [Fact]
    public void Reopen_TheQuestionOfStep3_AsksItBeforeTheCardsOfStep4()
    {
        var casus = A.Casus("zorgaanbieder").WithAnswers(ja).WithCards().Back();
        Assert.Equal("weging", casus.Plaats.Key);

        casus.Back();

        Assert.Equal("zorgen-na-gesprek", casus.Plaats.Key);
        Assert.IsType<UitkomstPlaats>(casus.WithAnswers(nee).Plaats);
        casus.Refuses(new Reopen { Now = casus.Now, By = casus.By, Target = "weging" }, RefusalCode.NothingToReopen, "weging");
    }

    [Fact]
    public void Reopen_ARecordOfTheUitkomst_ReachesNoStep()
    {
        var casus = A.Casus("zorgaanbieder").WithAnswers(nee).WithRecords();
        Assert.Equal(3, casus.State.StapReached);

        casus.Reopened("conclusie");

        Assert.Equal("conclusie", casus.Plaats.Key);
        Assert.Equal(3, casus.State.StapReached);
    }

    private static CasusBuilder Helped() => A.Casus("veilig-thuis").WithAnswers(ja, nee, ja, ja, ja, nee, ja);
}
