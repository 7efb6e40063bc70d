using static Meldcode.TestKit.Builders.Answers;

namespace Meldcode.Domain.Tests;

/// <summary>Help has a plan with a date; on that date somebody asks what came of it, until it is answered.</summary>
public sealed class HulpplanTests
{
    private static readonly DateOnly Later = CasusBuilder.ReviewOn.AddMonths(2);

    [Fact]
    public void Record_BeforeHelpIsDecided_IsRefused()
    {
        var casus = A.Casus().WithAnswers(ja);

        casus.Refuses(casus.Hulpplan(), RefusalCode.OutOfOrder, "hulpplan");
    }

    [Theory]
    [InlineData("wat", "", RefusalCode.FieldMissing)]
    [InlineData("wie", "  ", RefusalCode.FieldMissing)]
    [InlineData("wat", 4001, RefusalCode.FieldTooLong)]
    [InlineData("wie", 4001, RefusalCode.FieldTooLong)]
    [InlineData("casemanager", 201, RefusalCode.FieldTooLong)]
    public void Record_AFieldThatIsNotRight_IsRefused(string field, object value, RefusalCode code)
    {
        var casus = AtHulpplan();
        var text = value as string ?? new string('a', (int)value);
        var plan = casus.Hulpplan();

        casus.Refuses(field switch { "wat" => plan with { Wat = text }, "wie" => plan with { Wie = text }, _ => plan with { Casemanager = text } }, code, field);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-30)]
    public void Record_AReviewDateThatIsNotAhead_IsRefused(int days)
    {
        var casus = AtHulpplan();

        casus.Refuses(casus.Hulpplan(CasusBuilder.Today.AddDays(days)), RefusalCode.ReviewDateInPast, "datum");
    }

    [Fact]
    public void Record_WithoutCasemanager_IsAcceptedTrimmed()
    {
        var casus = AtHulpplan();

        casus.Do(casus.Hulpplan(CasusBuilder.Today.AddDays(1)) with { Wat = " gesprekken ", Casemanager = "  " });

        Assert.Equal(new Hulpplan("gesprekken", "de gezinswerker", null, CasusBuilder.Today.AddDays(1), 4), casus.State.Hulpplan);
    }

    [Fact]
    public void Record_WhereHelpStarts_HoldsAsAStand()
    {
        var casus = A.Casus("inos").WithAnswers(ja, nee, ja, ja);

        Assert.Equal(UitkomstCode.Hulp, casus.State.Stand);
        Assert.Null(casus.State.Uitkomst);
    }

    [Fact]
    public void Plaats_OfInosAfterThePlan_WaitsForTheReviewDateOfVraag5()
    {
        var casus = A.Casus("inos").WithAnswers(ja, nee, ja, ja);

        var wait = Assert.IsType<WachtPlaats>(casus.Plaats);
        Assert.Equal(("vraag-5", CasusBuilder.ReviewOn), (wait.Knoop.Id, wait.ReviewOn));
        Assert.Equal(UitkomstCode.VoortzettenOfAfsluiten, casus.WithAnswers(ja, nee, ja).State.Uitkomst?.Code);
    }

    [Fact]
    public void Plaats_OfTheOthersAfterThePlan_AsksVraag5AtOnce() =>
        Assert.Equal("vraag-5", Assert.IsType<VraagPlaats>(A.Casus("veilig-thuis").WithAnswers(ja, nee, ja, ja).Plaats).Knoop.Id);

    [Fact]
    public void Plaats_DoubtWhileWaiting_KeepsWaiting() =>
        Assert.IsType<WachtPlaats>(A.Casus("inos").WithAnswers(ja, nee, ja, ja, twijfel).Plaats);

    [Fact]
    public void Record_AgainWhileItRuns_ChangesTheDateAndKeepsTheOldOne()
    {
        var casus = A.Casus("inos").WithAnswers(ja, nee, ja, ja).WithHulpplan(Later);

        Assert.Equal(Later, Assert.IsType<WachtPlaats>(casus.Plaats).ReviewOn);
        Assert.Equal([CasusBuilder.ReviewOn, Later], casus.State.Hulpplannen.Select(plan => plan.ReviewOn));
        Assert.Single(casus.Events.OfType<StandReached>());
    }

    [Fact]
    public void Record_AgainWithTheUitkomstThere_ReachesNothingTwice()
    {
        var casus = Helped();

        Assert.IsType<HulpplanRecorded>(Assert.Single(casus.Accepts(casus.Hulpplan(Later))));
    }

    [Fact]
    public void Decide_HelpWithAPlanThatStillRuns_KeepsIt()
    {
        var casus = Helped();

        Assert.Single(casus.State.Hulpplannen);
        Assert.True(casus.State.Uitkomst?.WithHulp);
    }

    [Theory]
    [InlineData("utrecht", "jnjn nj", "buurtteam-voldoende", "j")]
    [InlineData("utrecht", "jnjn nj", "save-resultaat", "njj")]
    [InlineData("utrecht", "jnjj j", "hulp-werkt", "j")]
    public void Decide_HelpAfterTheDateWasLookedAt_AsksForANewDate(string variant, string before, string knoop, string answers)
    {
        var casus = A.Casus(variant).WithAnswers(Read(before));
        Assert.IsType<WachtPlaats>(casus.Plaats);

        casus.WithAnswers(Read(answers).SkipLast(1)).WithCards();
        casus.Do(casus.Answer(ja));

        Assert.Equal(knoop, casus.State.LastAnswer?.Knoop);
        Assert.IsType<HulpplanPlaats>(casus.Plaats);
        Assert.Equal(UitkomstCode.Hulp, casus.WithHulpplan(Later).State.Uitkomst?.Code);
    }

    [Fact]
    public void Record_WhileACardIsOpenAgain_WaitsItsTurn()
    {
        var casus = Helped().WithCards();
        casus.Do(casus.Answer(ja)).Reopened("observatie");

        casus.Refuses(casus.Hulpplan(Later), RefusalCode.OutOfOrder, "hulpplan");
        Assert.IsType<HulpplanPlaats>(casus.WithCards().Plaats);
    }

    [Fact]
    public void IsDue_BeforeTheReviewDate_IsNot() => Assert.False(Due(Helped(), CasusBuilder.ReviewOn.AddDays(-1)));

    [Theory]
    [InlineData(0)]
    [InlineData(400)]
    public void IsDue_FromTheReviewDateOn_IsSo(int days)
    {
        Assert.True(Due(Helped(), CasusBuilder.ReviewOn.AddDays(days)));
        Assert.True(Due(A.Casus("inos").WithAnswers(ja, nee, ja, ja), CasusBuilder.ReviewOn.AddDays(days)));
    }

    [Fact]
    public void IsDue_WhileACardIsOpenAgain_IsSo() =>
        Assert.True(Due(A.Casus("inos").WithAnswers(ja, nee, ja, ja).Reopened("observatie"), CasusBuilder.ReviewOn));

    [Fact]
    public void IsDue_OnceTheQuestionWasAnswered_IsNot()
    {
        Assert.False(Due(A.Casus("inos").WithAnswers(ja, nee, ja, ja, ja), DateOnly.MaxValue));
        Assert.False(Due(A.Casus("inos").WithAnswers(ja, nee, ja, ja, ja, nee, ja), DateOnly.MaxValue));
        Assert.False(Due(Helped().WithAnswers(nee), DateOnly.MaxValue));
    }

    [Fact]
    public void IsDue_WithARenewedPlan_FollowsItsDate()
    {
        var casus = Helped().WithCards();
        casus.Do(casus.Answer(ja)).WithHulpplan(Later);

        Assert.False(Due(casus, Later.AddDays(-1)));
        Assert.True(Due(casus, Later));
    }

    [Fact]
    public void IsDue_WithoutHelpOrClosed_IsNot()
    {
        Assert.False(Due(A.Casus().At(stap: 2), DateOnly.MaxValue));
        Assert.False(Due(Helped().Closed(), DateOnly.MaxValue));
    }

    private static bool Due(CasusBuilder casus, DateOnly today) => Hulptermijn.IsDue(casus.State, casus.Protocol, today);

    private static CasusBuilder AtHulpplan()
    {
        var casus = A.Casus("inos").WithAnswers(ja, nee, ja).WithCards();
        casus.Do(casus.Answer(ja));
        Assert.IsType<HulpplanPlaats>(casus.Plaats);
        return casus;
    }

    private static CasusBuilder Helped() => A.Casus("veilig-thuis").WithAnswers(ja, nee, ja, ja, ja, nee, ja);

    private static IEnumerable<Antwoord> Read(string answers) =>
        answers.Where(sign => sign != ' ').Select(sign => sign switch { 'j' => ja, 'n' => nee, _ => twijfel });
}
