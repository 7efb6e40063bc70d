using static Meldcode.TestKit.Builders.Answers;

namespace Meldcode.Domain.Tests;

/// <summary>The loops of the decision rules: what happens when help that runs does not bring safety.</summary>
public sealed class FollowUpTests
{
    private const string Btk = "btk-onderwijs-kinderopvang";

    public static TheoryData<string, Antwoord[], Antwoord, UitkomstCode> Loops => new()
    {
        { Btk, [ja, nee, ja, ja, ja, nee, ja], nee, UitkomstCode.OpnieuwMelden },
        { "veilig-thuis", [ja, nee, ja, ja, ja, nee, ja], nee, UitkomstCode.OpnieuwMelden },
        { "inos", [ja, nee, ja, ja, ja, nee, ja], nee, UitkomstCode.OpnieuwMelden },
        { "utrecht", [ja, nee, nee, nee, nee, ja, ja], nee, UitkomstCode.OpnieuwDoorlopen },
        { "zorgaanbieder", [ja, ja, nee, nee, ja], ja, UitkomstCode.Melden },
    };

    public static TheoryData<string, Antwoord[], Antwoord, UitkomstCode> Works => new()
    {
        { Btk, [ja, nee, ja, ja, ja, nee, ja], ja, UitkomstCode.Hulp },
        { "veilig-thuis", [ja, nee, ja, ja, ja, nee, ja], ja, UitkomstCode.Hulp },
        { "inos", [ja, nee, ja, ja, ja, nee, ja], ja, UitkomstCode.VoortzettenOfAfsluiten },
        { "utrecht", [ja, nee, nee, nee, nee, ja, ja], ja, UitkomstCode.Hulp },
        { "zorgaanbieder", [ja, ja, nee, nee, ja], nee, UitkomstCode.Hulp },
    };

    [Theory]
    [MemberData(nameof(Loops))]
    public void Answer_HelpThatFails_LeadsOn(string variant, Antwoord[] route, Antwoord failed, UitkomstCode expected)
    {
        var casus = A.Casus(variant).WithAnswers(route).WithAnswers(failed);

        Assert.Equal(expected, casus.State.Uitkomst?.Code);
        Assert.Empty(Invariants.Faults(casus.Protocol, casus.State, casus.Events));
    }

    [Theory]
    [MemberData(nameof(Works))]
    public void Answer_HelpThatWorks_MayBeAskedAgainAndAgain(string variant, Antwoord[] route, Antwoord works, UitkomstCode expected)
    {
        var casus = A.Casus(variant).WithAnswers(route);
        for (var i = 0; i < 3; i++)
        {
            casus.WithAnswers(works);

            Assert.Equal(expected, casus.State.Uitkomst?.Code);
            Assert.NotNull(Wegwijzer.FollowUp(casus.State, casus.Protocol));
            Assert.Empty(Invariants.Faults(casus.Protocol, casus.State, casus.Events));
        }
    }

    [Theory]
    [MemberData(nameof(Loops))]
    public void Answer_DoubtAtTheFollowUp_AsksAdviceAndKeepsTheUitkomst(string variant, Antwoord[] route, Antwoord failed, UitkomstCode expected)
    {
        var casus = A.Casus(variant).WithAnswers(route);
        var before = casus.State.Uitkomst;

        casus.WithAnswers(twijfel);

        Assert.IsType<AdviesAsked>(casus.Events[^1]);
        Assert.Equal(before, casus.State.Uitkomst);
        Assert.Equal(expected, casus.WithAnswers(failed).State.Uitkomst?.Code);
    }

    [Fact]
    public void Answer_InosVraag5No_ReportsWithMeldnorm3()
    {
        var casus = A.Casus("inos").WithAnswers(ja, nee, ja, ja, ja, nee, ja, nee);

        Assert.Equal(3, casus.State.Uitkomst?.Meldnorm);
        Assert.Equal(["vraag-5", "beslissing-1-hulp", "beslissing-2-hulp", "vraag-5-opvolging"], casus.State.Answers.Skip(4).Select(answer => answer.Knoop));
    }

    [Fact]
    public void FollowUp_AfterClosing_IsNone() =>
        Assert.Null(Wegwijzer.FollowUp(A.Casus("veilig-thuis").WithAnswers(ja, nee, ja, ja, ja, nee, ja).Closed().State, A.Protocol("veilig-thuis")));
}
