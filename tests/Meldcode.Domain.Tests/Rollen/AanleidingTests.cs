using static Meldcode.TestKit.Builders.Answers;

namespace Meldcode.Domain.Tests;

/// <summary>Who besides the professional hears of a casus, of what, and that it is once.</summary>
public sealed class AanleidingTests
{
    [Fact]
    public void From_Step4_TellsTheAandachtsfunctionaris() =>
        Assert.Equal([new Aanleiding(AanleidingKind.Stap4Reached, Ontvanger.Aandachtsfunctionaris, "Stap4Reached/1")], Told(A.Casus().At(stap: 4)));

    [Theory]
    [InlineData("utrecht")]
    [InlineData("zorgaanbieder")]
    public void From_ACasusThatEndsAtStep3_TellsNobody(string variant) =>
        Assert.Empty(Told(A.Casus(variant).WithAnswers(nee).WithRecords().Reopened("conclusie").Closed()));

    [Fact]
    public void From_AStandingReport_TellsOfItAtOnce()
    {
        var casus = A.Casus().WithAnswers(ja);
        var before = casus.Events.Count;

        casus.WithAnswers(ja);

        Assert.Equal([AanleidingKind.MeldingAdvised], Aanleiding.From(casus.State, casus.Events.Skip(before)).Select(told => told.Kind));
    }

    [Theory]
    [InlineData("jnn jn")]
    [InlineData("jnjjn jj")]
    public void From_AReportAsOutcome_TellsOfIt(string answers)
    {
        var casus = A.Casus().WithAnswers(Read(answers)[..^1]).WithCards();
        var before = casus.Events.Count;

        casus.WithAnswers(Read(answers)[^1]);

        Assert.Equal([AanleidingKind.MeldingAdvised], Aanleiding.From(casus.State, casus.Events.Skip(before)).Select(told => told.Kind));
    }

    [Fact]
    public void From_AReportThatTheProfessionalDecidesAgainst_StillTellsOfIt() =>
        Assert.Contains(Told(A.Casus().WithAnswers(ja, nee, nee, nee, nee)), told => told.Kind == AanleidingKind.MeldingAdvised);

    [Fact]
    public void From_ARouteWithHelpOnly_TellsOfStep4Only() =>
        Assert.Equal(["Stap4Reached/1"], Told(A.Casus("veilig-thuis").WithAnswers(ja, nee, ja, ja, ja, nee, ja)).Select(told => told.Key));

    [Fact]
    public void From_AColleagueAsSuspect_TellsTheDirecteurAndNobodyElse()
    {
        var casus = A.Casus().WithPoort(Poort.Collega).WithAcuutGevaar();

        Assert.Equal(
            [new Aanleiding(AanleidingKind.AndereRoute, Ontvanger.Directeur, "AndereRoute/1"), new Aanleiding(AanleidingKind.AcuutGevaar, Ontvanger.Directeur, "AcuutGevaar/1")],
            Told(casus.Closed()));
    }

    [Fact]
    public void From_AcuutGevaar_TellsTheAandachtsfunctionaris() =>
        Assert.Equal([new Aanleiding(AanleidingKind.AcuutGevaar, Ontvanger.Aandachtsfunctionaris, "AcuutGevaar/1")], Told(A.Casus().WithAcuutGevaar()));

    [Fact]
    public void From_TheSameReasonTwice_HasTheSameKey()
    {
        var casus = A.Casus().WithAnswers(ja, ja, nee, ja, ja).Back().WithAnswers(nee);

        var keys = casus.Events.SelectMany(happened => Aanleiding.From(casus.State, [happened])).Select(told => told.Key).ToList();

        Assert.True(keys.Count > 2);
        Assert.Equal(["Stap4Reached/1", "MeldingAdvised/1"], keys.Distinct(StringComparer.Ordinal));
        Assert.Equal(["Stap4Reached/1", "MeldingAdvised/1"], Told(casus).Select(told => told.Key));
    }

    [Fact]
    public void From_AnotherRound_HasKeysOfItsOwn()
    {
        var casus = A.Casus().WithAnswers(nee).Closed();
        var before = casus.Events.Count;

        casus.Restarted().At(stap: 4);

        Assert.Equal(["Stap4Reached/2"], Aanleiding.From(casus.State, casus.Events.Skip(before)).Select(told => told.Key));
    }

    [Fact]
    public void From_DoubtAtInosVraag2_TellsOfAReport() =>
        Assert.Contains("MeldingAdvised/1", Told(A.Casus().WithAnswers(ja, twijfel)).Select(told => told.Key));

    [Fact]
    public void From_ReportingAgainWhenHelpWasNotEnough_IsAnOccasionOfItsOwn() =>
        Assert.Equal(
            ["Stap4Reached/1", "MeldingAdvised/1", "MeldingAdvised/1/opnieuw/1"],
            Told(A.Casus().WithAnswers(ja, ja, ja, ja, nee, ja, nee)).Select(told => told.Key));

    [Fact]
    public void From_WhoMustNotKnowIsKnownAtLast_TellsTheDirecteurAgain()
    {
        var casus = A.Casus().WithPoort(Poort.Collega);

        Assert.Equal(["AndereRoute/1/betrokken/0?"], AfterConflict(casus, unknown: true));
        Assert.Equal(["AndereRoute/1/betrokken/1"], AfterConflict(casus, unknown: false, "somebody"));
        Assert.Equal(["AndereRoute/1/betrokken/2"], AfterConflict(casus, unknown: false, "somebody-else"));
    }

    [Fact]
    public void From_SomebodyMustNotKnowAfterAll_TellsWhoeverTakesTheirPlace() =>
        Assert.Equal(["Stap4Reached/1/betrokken/1"], AfterConflict(A.Casus().At(stap: 4), unknown: false, "somebody"));

    [Fact]
    public void From_SomebodyMustNotKnowBeforeAnybodyWasTold_TellsNobody() =>
        Assert.Empty(AfterConflict(A.Casus().At(stap: 3), unknown: false, "somebody"));

    [Fact]
    public void From_EverythingElse_TellsNobody()
    {
        var casus = A.Casus().At(stap: 3).WithDisclosure();

        Assert.Empty(Told(casus.Do(new AddNote { Now = casus.Now, By = casus.By, Text = "notitie" }).Back()));
    }

    private static IEnumerable<string> AfterConflict(CasusBuilder casus, bool unknown, params string[] persons)
    {
        var before = casus.Events.Count;
        casus.Do(new RecordConflict { Now = casus.Now, By = casus.By, Persons = [.. persons], Unknown = unknown });
        return Aanleiding.From(casus.State, casus.Events.Skip(before)).Select(told => told.Key);
    }

    private static IEnumerable<Aanleiding> Told(CasusBuilder casus) => Aanleiding.From(casus.State, casus.Events);

    private static Antwoord[] Read(string answers) =>
        [.. answers.Where(sign => sign != ' ').Select(sign => sign == 'j' ? ja : nee)];
}
