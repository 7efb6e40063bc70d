using static Meldcode.TestKit.Builders.Answers;

namespace Meldcode.Domain.Tests;

/// <summary>A report with help beside it: the help has a date, and on that date the same is asked as of help alone.</summary>
public sealed class ReportWithHulpTests
{
    /// <summary>Utrecht reports or helps, never both.</summary>
    public static TheoryData<string> Variants => ["btk-onderwijs-kinderopvang", "inos", "veilig-thuis", "zorgaanbieder"];

    [Theory]
    [MemberData(nameof(Variants))]
    public void Uitkomst_EveryReportWithHelp_IsFollowedUpOnItsDate(string variant) => ForEach(variant, casus =>
    {
        Assert.Equal(casus.Protocol.FollowUp, Wegwijzer.FollowUp(casus.State, casus.Protocol)?.Id);
        Assert.False(Hulptermijn.IsDue(casus.State, casus.Protocol, CasusBuilder.ReviewOn.AddDays(-1)));
        Assert.True(Hulptermijn.IsDue(casus.State, casus.Protocol, CasusBuilder.ReviewOn));
        Assert.Contains(Termijnen.Of(casus.State, casus.Protocol, Werktijden.Default), due => due.Reminder == ReminderKind.HulpReview);
    });

    [Theory]
    [MemberData(nameof(Variants))]
    public void Answer_HelpThatWorks_LeavesTheReportAsItWas(string variant) => ForEach(variant, casus =>
    {
        var (before, told) = (casus.State.Uitkomst!, casus.State.Told);

        casus.WithAnswers(Works(variant));

        Assert.Equal(before with { WithHulp = true }, casus.State.Uitkomst);
        Assert.Equal(told, casus.State.Told);
        Assert.Equal(casus.Protocol.Knoop(casus.Protocol.FollowUp).Branch(Works(variant)).NeedsHulpplan, Wegwijzer.OpenHulpplan(casus.State, casus.Protocol) is not null);
        Assert.Empty(Invariants.Faults(casus.Protocol, casus.State, casus.Events));
    });

    [Theory]
    [MemberData(nameof(Variants))]
    public void Answer_HelpThatFails_ReportsAgainAndTellsOfIt(string variant) => ForEach(variant, casus =>
    {
        var told = casus.State.Told.Count;

        casus.WithAnswers(Fails(variant));

        Assert.True(casus.State.Uitkomst is { WithHulp: false, Deviates: false } uitkomst && uitkomst.Code.IsMelden());
        Assert.Equal(AanleidingKind.MeldingAdvised, Assert.Single(casus.State.Told.Skip(told)).Kind);
        Assert.Null(Wegwijzer.FollowUp(casus.State, casus.Protocol));
        Assert.Empty(Invariants.Faults(casus.Protocol, casus.State, casus.Events));
    });

    [Theory]
    [MemberData(nameof(Variants))]
    public void Answer_HelpThatWorksAndThenFails_ReportsAgain(string variant) => ForEach(variant, casus =>
    {
        casus.WithAnswers(Works(variant));
        var told = casus.State.Told.Count;

        casus.WithAnswers(Fails(variant));

        Assert.True(casus.State.Uitkomst?.Code.IsMelden());
        Assert.Single(casus.State.Told.Skip(told));
        Assert.Empty(Invariants.Faults(casus.Protocol, casus.State, casus.Events));
    });

    [Theory]
    [MemberData(nameof(Variants))]
    public void Reopen_TheAnswerAboutTheHelp_BringsTheReportBack(string variant) => ForEach(variant, casus =>
    {
        var before = casus.State.Uitkomst;

        casus.WithAnswers(Fails(variant)).Reopened(casus.Protocol.FollowUp);

        Assert.Equal(before, casus.State.Uitkomst);
        Assert.NotNull(Wegwijzer.OpenHulpplan(casus.State, casus.Protocol));
    });

    [Fact]
    public void Answer_Doubt_AsksAdviceAndKeepsTheReport()
    {
        var casus = A.Casus("inos").WithAnswers(ja, nee, nee, ja, ja);
        var before = casus.State.Uitkomst;

        casus.WithAnswers(twijfel);

        Assert.IsType<AdviesAsked>(casus.Events[^1]);
        Assert.Equal(before, casus.State.Uitkomst);
    }

    [Fact]
    public void AfterUitkomst_OnceTheHelpWasLookedAt_TakesItsResultWithoutAskingForIt()
    {
        var casus = A.Casus("inos").WithAnswers(ja, nee, nee, ja, ja);
        Assert.DoesNotContain(Wegwijzer.AfterUitkomst(casus.State, casus.Protocol), part => part.Id == "afronding");

        casus.WithAnswers(ja);

        var result = Wegwijzer.AfterUitkomst(casus.State, casus.Protocol).Single(part => part.Id == "afronding");
        Assert.False(Wegwijzer.MustBeRecorded(casus.State, result));
    }

    [Fact]
    public void Answer_HelpWithoutReporting_IsFollowedUpAsWell()
    {
        var casus = A.Casus("inos").WithAnswers(ja, nee, nee, nee, ja);
        Assert.True(casus.State.Uitkomst is { Code: UitkomstCode.Melden, Deviates: true, WithHulp: true });

        casus.WithAnswers(nee);

        Assert.Equal((UitkomstCode.OpnieuwMelden, false), (casus.State.Uitkomst!.Code, casus.State.Uitkomst.Deviates));
        casus.Refuses(new CloseCasus { Now = casus.Now, By = casus.By }, RefusalCode.RecordIncomplete, "melding");
    }

    private static Antwoord Works(string variant) => variant == "zorgaanbieder" ? nee : ja;

    private static Antwoord Fails(string variant) => variant == "zorgaanbieder" ? ja : nee;

    /// <summary>Every path that a protocol lists, and every departure, that ends in a report with help.</summary>
    private static void ForEach(string variant, Action<CasusBuilder> holds)
    {
        var protocol = A.Protocol(variant);
        var walks = Walk.Listed(variant).Concat(Walk.Unlisted(protocol)).Where(walk => walk.Steps[^1] is { Question: "beslissing-2", Answer: "ja" } && walk.End.EndsWith("melden", StringComparison.Ordinal)
            || walk.Steps[^1] is { Question: "beslissing-2", Answer: "ja" } && walk.End == "melden-samen").ToList();
        Assert.NotEmpty(walks);
        foreach (var walk in walks)
        {
            holds(Walker.Through(protocol, Leeftijdsgroep.VierTotTwaalf, walk));
        }
    }
}
