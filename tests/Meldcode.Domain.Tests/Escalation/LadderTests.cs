namespace Meldcode.Domain.Tests;

/// <summary>The ladder as a person would read it in a casus: Dutch wall clocks, one line for each thing that happened.</summary>
public sealed class LadderTests
{
    private static readonly DateTimeOffset Tuesday = Amsterdam.Instant(new DateOnly(2026, 9, 1), new TimeOnly(9, 0));

    private static readonly RungResult NotInstalled = new RungResult.Unavailable(RungFault.NotInstalled);

    [Fact]
    public void Next_NobodyLooks_TriesEachPersonAndTellsTheOwner() =>
        Assert.Equal(
            [
                "01-09 09:00 Sent Card af", "01-09 09:00 Sent ActivityFeed af", "01-09 10:00 Sent Email af", "01-09 13:00 NotSeen af",
                "01-09 13:00 Sent Card deputy", "01-09 13:00 Sent ActivityFeed deputy", "01-09 14:00 Sent Email deputy", "01-09 17:00 NotSeen deputy",
                "01-09 17:00 Sent Card last", "01-09 17:00 Sent ActivityFeed last", "02-09 09:00 Sent Email last", "02-09 12:00 NotSeen last",
                "02-09 12:00 OwnerTold",
            ],
            Ended(new Climb(NoticeKind.Stap4Reached, Tuesday), NoticeState.Unreached));

    /// <summary>Good Friday is a working day here; the clock moves on Easter Sunday; Monday is closed.</summary>
    [Fact]
    public void Next_OverEasterAndTheChangeOfTheClock_CountsWorkingHours() =>
        Assert.Equal(
            [
                "26-03 16:00 Sent Card af", "26-03 16:00 Sent ActivityFeed af", "26-03 17:00 Sent Email af", "30-03 11:00 NotSeen af",
                "30-03 11:00 Sent Card deputy", "30-03 11:00 Sent ActivityFeed deputy", "30-03 12:00 Sent Email deputy", "30-03 15:00 NotSeen deputy",
                "30-03 15:00 Sent Card last", "30-03 15:00 Sent ActivityFeed last", "30-03 16:00 Sent Email last", "31-03 10:00 NotSeen last",
                "31-03 10:00 OwnerTold",
            ],
            Ended(new Climb(NoticeKind.MeldingAdvised, Amsterdam.Instant(new DateOnly(2027, 3, 26), new TimeOnly(16, 0))), NoticeState.Unreached));

    [Fact]
    public void Next_AcuteDangerAtNight_CountsMinutesOfTheClock() =>
        Assert.Equal(
            [
                "28-03 01:50 Sent Card af", "28-03 01:50 Sent ActivityFeed af", "28-03 01:50 Sent Email af", "28-03 03:05 NotSeen af",
                "28-03 03:05 Sent Card deputy", "28-03 03:05 Sent ActivityFeed deputy", "28-03 03:05 Sent Email deputy", "28-03 03:20 NotSeen deputy",
                "28-03 03:20 Sent Card last", "28-03 03:20 Sent ActivityFeed last", "28-03 03:20 Sent Email last", "28-03 03:35 NotSeen last",
                "28-03 03:35 OwnerTold",
            ],
            Ended(new Climb(NoticeKind.AcuutGevaar, Amsterdam.Instant(new DateOnly(2027, 3, 28), new TimeOnly(1, 50))), NoticeState.Unreached));

    [Fact]
    public void Next_ARungThatDoesNotWork_TriesTheNextAtOnce()
    {
        var climb = new Climb(NoticeKind.Stap4Reached, Tuesday) { Answer = (_, rung, _) => rung is Rung.Card ? NotInstalled : new RungResult.Sent(null) };

        climb.RunTo(Tuesday.AddHours(1));

        Assert.Equal(["01-09 09:00 Unavailable Card af", "01-09 09:00 Sent ActivityFeed af", "01-09 09:00 Sent Email af"], climb.Lines);
    }

    [Fact]
    public void Next_NoRungWorksForSomebody_TriesTheNextPersonAtOnce()
    {
        var climb = new Climb(NoticeKind.Stap4Reached, Tuesday)
        {
            Answer = (person, _, _) => person == Climb.Deputy ? new RungResult.Sent(null) : new RungResult.Unavailable(RungFault.NotConfigured),
        };

        climb.RunTo(Tuesday.AddMinutes(1));

        Assert.Equal(
            [
                "01-09 09:00 Unavailable Card af", "01-09 09:00 Unavailable ActivityFeed af", "01-09 09:00 Unavailable Email af", "01-09 09:00 NotReached af",
                "01-09 09:00 Sent Card deputy", "01-09 09:00 Sent ActivityFeed deputy",
            ],
            climb.Lines);
    }

    [Fact]
    public void Next_NothingWorksForAnybody_TellsTheOwnerAtOnce()
    {
        var climb = new Climb(NoticeKind.Stap4Reached, Tuesday) { Answer = (_, _, _) => new RungResult.Unavailable(RungFault.NotConfigured) };

        climb.Run();

        Assert.Equal("01-09 09:00 OwnerTold", climb.Lines.Last());
        Assert.Equal((NoticeState.Unreached, Tuesday), (climb.Finished, climb.Now));
    }

    [Fact]
    public void Next_TooManyCalls_WaitsAsLongAsWasAskedAndNoSecondLess()
    {
        var climb = new Climb(NoticeKind.Stap4Reached, Tuesday);
        climb.Answer = (_, _, now) => now < Tuesday.AddSeconds(30) ? new RungResult.Later(TimeSpan.FromSeconds(30), RungFault.Throttled) : new RungResult.Sent(null);

        climb.Step();

        Assert.Equal(new LadderStep.Wait(Tuesday.AddSeconds(30)), Ladder.Next(climb.View));
        climb.RunTo(Tuesday.AddMinutes(1));
        Assert.Equal(["01-09 09:00 Delayed Card af", "01-09 09:00 Sent Card af", "01-09 09:00 Sent ActivityFeed af"], climb.Lines);
    }

    [Fact]
    public void Next_ARungThatStaysAway_IsWaitedForBrieflyAndComesBack()
    {
        var back = Tuesday.AddMinutes(40);
        var climb = new Climb(NoticeKind.Stap4Reached, Tuesday);
        climb.Answer = (_, rung, now) => rung is Rung.Card && now < back ? new RungResult.Later(TimeSpan.FromMinutes(10), RungFault.Outage) : new RungResult.Sent(null);

        climb.RunTo(back.AddMinutes(1));

        Assert.Equal(
            [
                "01-09 09:00 Delayed Card af", "01-09 09:10 Delayed Card af", "01-09 09:15 Sent ActivityFeed af", "01-09 09:15 Sent Email af",
                "01-09 09:20 Delayed Card af", "01-09 09:30 Delayed Card af", "01-09 09:40 Sent Card af",
            ],
            climb.Lines);
    }

    [Fact]
    public void Next_EverythingIsDown_TellsTheOwnerInTimeAndSendsAfterwards()
    {
        var back = Tuesday.AddHours(24);
        var climb = new Climb(NoticeKind.Stap4Reached, Tuesday);
        climb.Answer = (_, _, now) => now < back ? new RungResult.Later(TimeSpan.FromMinutes(5), RungFault.Outage) : new RungResult.Sent(null);

        climb.RunTo(back.AddHours(1));

        Assert.Contains("01-09 13:00 OwnerTold", climb.Lines);
        Assert.Single(climb.Entries, entry => entry.Kind is NoticeEntryKind.OwnerTold);
        Assert.Contains(climb.Entries, entry => entry.Kind is NoticeEntryKind.Sent && entry.At >= back && entry.At < back.AddMinutes(6));
        AssertConfirmedOnce(climb);
    }

    [Fact]
    public void Next_DownForAWeek_ComesBackToEverybodyInOrder()
    {
        var back = Tuesday.AddDays(7);
        var climb = new Climb(NoticeKind.Stap4Reached, Tuesday);
        climb.Answer = (_, _, now) => now < back ? new RungResult.Later(TimeSpan.FromHours(1), RungFault.Outage) : new RungResult.Sent(null);

        climb.Run();

        Assert.Equal(NoticeState.Unreached, climb.Finished);
        Assert.Equal(["af", "deputy", "last"], climb.Entries.Where(entry => entry.Kind is NoticeEntryKind.NotSeen).Select(entry => entry.To!.PersonId).Order());
        AssertConfirmedOnce(climb);
    }

    [Fact]
    public void Next_TheAnswerWasLost_TriesAgainMarked()
    {
        var lost = true;
        var climb = new Climb(NoticeKind.Stap4Reached, Tuesday);
        climb.Answer = (_, rung, _) =>
        {
            (lost, var now) = (false, lost);
            return now && rung is Rung.Card ? new RungResult.Uncertain(RungFault.Timeout) : new RungResult.Sent(null);
        };

        climb.RunTo(Tuesday.AddMinutes(5));

        Assert.Equal(["01-09 09:00 Uncertain Card af", "01-09 09:01 Sent Card af (mogelijk dubbel)", "01-09 09:01 Sent ActivityFeed af"], climb.Lines);
    }

    [Fact]
    public void Next_AnswersKeepGettingLost_EndsAfterThree()
    {
        var climb = new Climb(NoticeKind.Stap4Reached, Tuesday);
        climb.Answer = (_, rung, _) => rung is Rung.Card ? new RungResult.Uncertain(RungFault.Timeout) : new RungResult.Sent(null);

        climb.RunTo(Tuesday.AddMinutes(30));

        Assert.Equal(3, climb.Entries.Count(entry => entry is { Kind: NoticeEntryKind.Uncertain, Rung: Rung.Card }));
    }

    [Fact]
    public void Next_WorkerDiedWhileTrying_TriesThatRungAgainMarked()
    {
        var climb = new Climb(NoticeKind.Stap4Reached, Tuesday);
        var view = climb.View with { Entries = [new NoticeEntry(Tuesday, NoticeEntryKind.Trying, Climb.Af) { Rung = Rung.Card }] };

        Assert.Equal(new LadderStep.Try(Climb.Af, Rung.Card, MaybeDouble: true), Ladder.Next(view));
    }

    [Theory]
    [InlineData(SkipReason.NobodySet)]
    [InlineData(SkipReason.IsSender)]
    [InlineData(SkipReason.InConflict)]
    [InlineData(SkipReason.Away)]
    [InlineData(SkipReason.AlreadyTold)]
    public void Next_SomebodyIsPassedOver_SaysWhyAndTriesTheNextAtOnce(SkipReason reason)
    {
        var climb = new Climb(NoticeKind.Stap4Reached, Tuesday, new Candidate(Climb.Af, reason), new Candidate(Climb.Deputy));

        climb.RunTo(Tuesday.AddMinutes(1));

        Assert.Equal([$"01-09 09:00 Skipped {reason} af", "01-09 09:00 Sent Card deputy", "01-09 09:00 Sent ActivityFeed deputy"], climb.Lines);
    }

    [Fact]
    public void Next_AwayOnlyAfterBeingTold_IsStillWaitedFor()
    {
        var told = new Climb(NoticeKind.Stap4Reached, Tuesday).RunTo(Tuesday.AddMinutes(1));
        var away = told.View with { Candidates = [new Candidate(Climb.Af, SkipReason.Away), new Candidate(Climb.Deputy)] };

        Assert.IsType<LadderStep.Wait>(Ladder.Next(away));
    }

    [Theory]
    [InlineData(NoticeEntryKind.Seen, NoticeState.Seen)]
    [InlineData(NoticeEntryKind.TakenUp, NoticeState.TakenUp)]
    public void Next_SomebodyLooked_Ends(NoticeEntryKind kind, NoticeState state)
    {
        var climb = new Climb(NoticeKind.Stap4Reached, Tuesday).RunTo(Tuesday.AddMinutes(30));

        climb.Write(kind, Climb.Af);

        Assert.Equal(new LadderStep.Finish(state), Ladder.Next(climb.View));
    }

    [Fact]
    public void Next_PassedOnAfterLooking_TriesTheNextAtOnce()
    {
        var climb = new Climb(NoticeKind.Stap4Reached, Tuesday).RunTo(Tuesday.AddMinutes(30));
        climb.Write(NoticeEntryKind.Seen, Climb.Af);
        climb.Write(NoticeEntryKind.PassedOn, Climb.Af);

        Assert.Equal(new LadderStep.Try(Climb.Deputy, Rung.Card, MaybeDouble: false), Ladder.Next(climb.View));
    }

    [Fact]
    public void Next_ATest_TriesEachRungOnceAndEnds()
    {
        var climb = new Climb(NoticeKind.Test, Tuesday, new Candidate(Climb.Af));
        climb.Answer = (_, rung, _) => rung switch
        {
            Rung.Card => new RungResult.Later(TimeSpan.FromMinutes(5), RungFault.Throttled),
            Rung.ActivityFeed => NotInstalled,
            _ => new RungResult.Sent(null),
        };

        Assert.Equal(["01-09 09:00 Delayed Card af", "01-09 09:00 Unavailable ActivityFeed af", "01-09 09:00 Sent Email af"], Ended(climb, NoticeState.Done));
    }

    [Theory]
    [InlineData(NoticeKind.Reminder)]
    [InlineData(NoticeKind.ContactAsked)]
    public void Next_WordToTheOwner_StopsAtTheFirstRungThatWorks(NoticeKind kind)
    {
        var climb = new Climb(kind, Tuesday, new Candidate(Climb.Af)) { Answer = (_, rung, _) => rung is Rung.Card ? NotInstalled : new RungResult.Sent(null) };

        Assert.Equal(["01-09 09:00 Unavailable Card af", "01-09 09:00 Sent ActivityFeed af"], Ended(climb, NoticeState.Done));
    }

    [Fact]
    public void Next_WordToTheOwnerThatCannotBeGiven_Ends() => Assert.Equal(
        3,
        Ended(new Climb(NoticeKind.PhoneYourself, Tuesday, new Candidate(Climb.Af)) { Answer = (_, _, _) => NotInstalled }, NoticeState.Unreached).Count());

    [Fact]
    public void HasNext_OnlyPeopleToPassOver_IsFalse()
    {
        var climb = new Climb(NoticeKind.Stap4Reached, Tuesday, new Candidate(Climb.Af), new Candidate(Climb.Deputy, SkipReason.NobodySet)).RunTo(Tuesday.AddMinutes(1));
        climb.Write(NoticeEntryKind.PassedOn, Climb.Af);

        Assert.False(Ladder.HasNext(climb.View));
    }

    internal static void AssertConfirmedOnce(Climb climb) => Assert.All(
        climb.Entries.Where(entry => entry.Kind is NoticeEntryKind.Sent).GroupBy(entry => (entry.To, entry.Rung)), same => Assert.Single(same));

    private static IEnumerable<string> Ended(Climb climb, NoticeState state)
    {
        climb.Run();
        Assert.Equal(state, climb.Finished);
        return climb.Lines;
    }
}
