using System.Globalization;
using static Meldcode.TestKit.Builders.Answers;

namespace Meldcode.Domain.Tests;

public sealed class TermijnenTests
{
    [Fact]
    public void Of_RunningHelp_RemindsOnTheDayAndTellsOnTheNextWorkingDay() =>
        Assert.Equal(
            ["HulpReview/1/1 2026-04-13 08:00", "HulptermijnPassed/1/1 2026-04-14 08:00"],
            Due(A.Casus().WithAnswers(ja, nee, ja, ja)));

    [Fact]
    public void Of_ReviewOnAHoliday_IsTheNextWorkingDay()
    {
        var casus = A.Casus().WithAnswers(ja, nee, ja, ja).WithHulpplan(new DateOnly(2026, 4, 25));

        Assert.Equal(["HulpReview/1/2 2026-04-28 08:00", "HulptermijnPassed/1/2 2026-04-29 08:00"], Due(casus));
    }

    [Fact]
    public void Of_HelpWhoseQuestionWasAnswered_IsNotDueAnyMore() =>
        Assert.DoesNotContain(Due(A.Casus().WithAnswers(ja, nee, ja, ja, ja)), due => due.StartsWith("Hulp", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Variants))]
    public void Of_AtStep3_RemindsOfTheTalkAfterAWeek(string variant)
    {
        var casus = A.Casus(variant);
        var talk = casus.Protocol.Stappen.Single(stap => stap.Onderdelen.Any(part => part.Kind == OnderdeelKind.Gesprek));

        casus.At(talk.Number);

        Assert.Equal(["Gesprek/1/gesprek 2026-03-09 08:00"], Due(casus));
        Assert.Empty(Due(casus.WithCards()));
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void Of_AReportWithoutWord_IsDueInEveryVariant(string variant)
    {
        var casus = Reported(variant, terugkoppeling: false);

        Assert.Equal(
            [
                "VeiligThuisFeedback/1/2026-03-02 2026-03-10 08:00", "VeiligThuisSilent/1/2026-03-02 2026-03-11 08:00",
                "Monitoring3/1/2026-03-02 2026-06-02 08:00", "Monitoring12/1/2026-03-02 2027-03-02 08:00",
            ],
            Due(casus).Where(due => !due.StartsWith("Hulp", StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_AReportWithWord_LeavesMonitoring() =>
        Assert.Equal(["Monitoring3/1/2026-03-02 2026-06-02 08:00", "Monitoring12/1/2026-03-02 2027-03-02 08:00"], Due(Reported("inos", terugkoppeling: true)));

    [Fact]
    public void Of_AfterCareWithADate_IsDueUntilItIsEvaluated()
    {
        var casus = Reported("inos", terugkoppeling: true);
        var part = Wegwijzer.AfterUitkomst(casus.State, casus.Protocol).Single(part => part.Id == "nazorg");

        casus.Do(casus.Save(part) with { Velden = OnderdeelFiller.Fields(part).Remove("evaluatie").SetItem("termijn", "2026-05-01") });

        Assert.Contains("Nazorg/1/2026-05-01 2026-05-01 08:00", Due(casus));
        Assert.DoesNotContain(Due(casus.Do(casus.Save(part))), due => due.StartsWith("Nazorg", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_AClosedCasus_IsNothing() => Assert.Empty(Due(A.Casus().WithAnswers(nee).Closed()));

    public static TheoryData<string> Variants() => [.. ProtocolCatalog.BuiltIn.Variants];

    private static CasusBuilder Reported(string variant, bool terugkoppeling)
    {
        var casus = variant is "utrecht" or "zorgaanbieder" ? ToReport(variant) : A.Casus(variant).WithAnswers(ja, ja);
        var part = Wegwijzer.AfterUitkomst(casus.State, casus.Protocol).Single(part => part.Id == "melding");
        var fields = OnderdeelFiller.Fields(part);
        return casus.Do(casus.Save(part) with { Velden = terugkoppeling ? fields : fields.Remove("terugkoppeling") });
    }

    /// <summary>The first combination of answers that leads to a report.</summary>
    private static CasusBuilder ToReport(string variant)
    {
        var routes = Enumerable.Range(1, 8).SelectMany(length => Enumerable.Range(0, 1 << length)
            .Select(bits => Enumerable.Range(0, length).Select(i => ((bits >> i) & 1) == 0 ? ja : nee).ToArray()));
        return routes.Select(answers => Walked(variant, answers)).First(casus => casus is { State: { } state }
            && (state.Uitkomst?.Code ?? state.Stand)?.IsMelden() == true)!;
    }

    private static CasusBuilder? Walked(string variant, Antwoord[] answers)
    {
        try
        {
            return A.Casus(variant).WithAnswers(answers);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static IReadOnlyList<string> Due(CasusBuilder casus) =>
    [
        .. Termijnen.Of(casus.State, casus.Protocol, Werktijden.Default)
            .Select(termijn => $"{termijn.Key} {Amsterdam.Clock(termijn.Due).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}"),
    ];
}
