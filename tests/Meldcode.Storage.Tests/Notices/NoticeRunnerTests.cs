using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage.Tests;

public sealed class NoticeRunnerTests
{
    private static readonly RungResult Down = new RungResult.Later(TimeSpan.FromSeconds(20), RungFault.Outage);

    [Fact]
    public async Task RunOneAsync_Stap4Reached_TellsTheAandachtsfunctionarisAndTheCards()
    {
        await using var post = await Post.OpenAsync();
        var id = await post.Stap4Async();

        await post.RunAsync();

        Assert.Equal([Rung.Card, Rung.ActivityFeed], post.Calls.Select(call => call.Rung));
        Assert.All(post.Calls, call => Assert.Equal((TestOrganisaties.Aandachtsfunctionaris, false), (call.Receiver.PersonId, call.Notice.MaybeDouble)));
        var status = await post.StatusAsync(id);
        Assert.Equal((NoticeState.Waiting, TestOrganisaties.Aandachtsfunctionaris), (status.State, status.Current?.PersonId));
        Assert.Equal("reference", status.Entries.First(entry => entry.Kind is NoticeEntryKind.Sent).Reference);
        Assert.Equal(status.Entries, post.Moves[^1].Entries);
        Assert.Equal(status.NextAt, post.Moves[^1].NextAt);
        Assert.True(status.NextAt > ManualTime.Start);
    }

    [Fact]
    public async Task RunOneAsync_NothingDue_IsFalse()
    {
        await using var post = await Post.OpenAsync();
        await post.Stap4Async();
        await post.RunAsync();

        Assert.False(await post.Runner.RunOneAsync("worker-1", CancellationToken.None));
    }

    [Fact]
    public async Task RunOneAsync_NoRungInstalled_SaysNotConfiguredAndTellsTheOwner()
    {
        await using var database = await TestDatabase.MigratedAsync();
        await using var post = new Post(database) { Time = database.Time };
        var id = await post.Stap4Async();

        await post.RunAsync();

        var status = await post.StatusAsync(id);
        Assert.Equal((NoticeState.Unreached, true), (status.State, status.PhoneNow));
        Assert.All(status.Entries.Where(entry => entry.Kind is NoticeEntryKind.Unavailable), entry => Assert.Equal(RungFault.NotConfigured, entry.Fault));
        Assert.Equal(
            [NoticeKind.Stap4Reached, NoticeKind.PhoneYourself],
            (await post.Board.OfCasusAsync(A.Professional, id, CancellationToken.None)).Select(notice => notice.Notice.Kind));
    }

    [Fact]
    public async Task RunToAsync_EverythingDownFor24Hours_SendsInOrderOnceAndShowsItAllAlong()
    {
        await using var post = await Post.OpenAsync();
        var back = post.Time.Now.AddHours(24);
        foreach (var rung in post.Rungs)
        {
            rung.Answer = call => call.At < back ? Down : new RungResult.Sent(null);
        }

        var ids = new List<CasusId>();
        for (var number = 1; number <= 3; number++)
        {
            var id = await post.Stap4Async(number);
            await post.Database.UpdateAsync(id, _ => new Decision.Accepted([new UitkomstReached { At = post.Time.Now, By = "person-1", Code = UitkomstCode.Melden }]));
            ids.Add(id);
        }

        for (var hour = 1; hour < 24; hour++)
        {
            await post.RunToAsync(back.AddHours(hour - 24));
            foreach (var id in ids)
            {
                var status = await post.StatusAsync(id);
                Assert.Equal((NoticeState.Pending, hour >= 4), (status.State, status.PhoneNow));
                Assert.NotEmpty(status.Entries);
            }
        }

        await post.RunToAsync(back.AddMinutes(30));

        foreach (var id in ids)
        {
            var sent = post.Calls.Where(call => call.At >= back && call.Notice.CasusId == id && call.Receiver.Role is not ReceiverRole.Owner).ToList();
            Assert.Equal([NoticeKind.Stap4Reached, NoticeKind.MeldingAdvised], sent.Select(call => call.Notice.Kind).Distinct());
            Assert.Contains(sent, call => call.Receiver.PersonId == TestOrganisaties.Aandachtsfunctionaris);
        }

        Assert.All(post.Calls.Where(call => call.At >= back).GroupBy(call => (call.Notice.Id, call.Receiver, call.Rung)), same => Assert.Single(same));
    }

    [Fact]
    public async Task RunToAsync_ManyNoticesAndEverythingDown_DoesNotHammer()
    {
        await using var post = await Post.OpenAsync();
        foreach (var rung in post.Rungs)
        {
            rung.Answer = _ => Down;
        }

        for (var number = 1; number <= 20; number++)
        {
            await post.Stap4Async(number);
        }

        await post.RunToAsync(post.Time.Now.AddHours(1));

        // An hour has twelve spells of five minutes; some more calls before the circuit is closed for that long.
        Assert.InRange(post.Card.Calls.Count, 5, 40);
    }

    [Fact]
    public async Task RunToAsync_TooManyCallsWith30Seconds_CallsNoEarlier()
    {
        await using var post = await Post.OpenAsync();
        var first = true;
        post.Card.Answer = _ =>
        {
            (first, var now) = (false, first);
            return now ? new RungResult.Later(TimeSpan.FromSeconds(30), RungFault.Throttled) : new RungResult.Sent(null);
        };
        await post.Stap4Async();

        await post.RunToAsync(ManualTime.Start.AddMinutes(5));

        Assert.Equal([ManualTime.Start, ManualTime.Start.AddSeconds(30)], post.Card.Calls.Select(call => call.At));
    }

    [Theory]
    [InlineData(RungFault.Forbidden)]
    [InlineData(RungFault.UnknownPerson)]
    public async Task RunOneAsync_ForbiddenOrUnknown_TriesTheNextRungInTheSameMoment(RungFault fault)
    {
        await using var post = await Post.OpenAsync();
        post.Card.Answer = _ => new RungResult.Unavailable(fault);
        await post.Stap4Async();

        await post.RunAsync();

        Assert.Equal([Rung.Card, Rung.ActivityFeed, Rung.Email], post.Calls.Select(call => call.Rung));
        Assert.All(post.Calls, call => Assert.Equal(ManualTime.Start, call.At));
    }

    [Fact]
    public async Task RunOneAsync_ARungThatThrows_IsTriedAgainAndStopsNobodyElse()
    {
        await using var post = await Post.OpenAsync();
        post.Card.Answer = call => call.Notice.CasusId == A.Id(1) ? throw new InvalidOperationException("a bug") : new RungResult.Sent(null);
        await post.Stap4Async(1);
        await post.Stap4Async(2);

        await post.RunToAsync(ManualTime.Start.AddHours(1));

        Assert.Equal(NoticeState.Waiting, (await post.StatusAsync(A.Id(2))).State);
        Assert.Equal(NoticeState.Waiting, (await post.StatusAsync(A.Id(1))).State);
        Assert.Equal(3, post.Card.Calls.Count(call => call.Notice.CasusId == A.Id(1)));
        Assert.DoesNotContain("a bug", string.Join('\n', post.Database.Log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunOneAsync_AnUnreadableNotice_IsParkedShownAndStopsNobodyElse()
    {
        await using var post = await Post.OpenAsync();
        await post.Stap4Async(1);
        await post.Stap4Async(2);
        await post.Database.LookAsync(db => db.Notices.Where(row => row.CasusId == A.Id(1))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Payload, new byte[] { 1, 2, 3 })));

        await post.RunAsync();

        Assert.Equal(NoticeState.Waiting, (await post.StatusAsync(A.Id(2))).State);
        var parked = Assert.Single(await post.Board.ParkedAsync(A.Professional with { PersonId = TestOrganisaties.Beheerder }, CancellationToken.None));
        Assert.Null(parked.Kind);
        Assert.Empty(await post.Board.ParkedAsync(new Actor("tenant-2", "organisatie-1", TestOrganisaties.Beheerder), CancellationToken.None));
    }

    [Fact]
    public async Task RunOneAsync_ANoticeChangedFromOutside_IsAlarmedAndItsOwnerIsToldToPhone()
    {
        await using var post = await Post.OpenAsync();
        var id = await post.Stap4Async();
        await post.Database.LookAsync(db => db.Notices.ExecuteUpdateAsync(set => set.SetProperty(row => row.Payload, new byte[] { 1, 2, 3 })));

        await post.RunToAsync(ManualTime.Start.AddMinutes(1));

        await AssertOwnerPhonesAsync(post, id);
    }

    [Fact]
    public async Task RunToAsync_ALineOfTheJournalChangedFromOutside_IsAlarmedAndTheOwnerIsToldToPhone()
    {
        await using var post = await Post.OpenAsync();
        var id = await post.Stap4Async();
        await post.RunAsync();
        await post.Database.LookAsync(db => db.NoticeEntries.ExecuteUpdateAsync(set => set.SetProperty(row => row.Payload, new byte[] { 1, 2, 3 })));

        await post.RunToAsync(ManualTime.Start.AddDays(3));

        await AssertOwnerPhonesAsync(post, id);
    }

    [Fact]
    public async Task RunToAsync_ANoticeThatFailsTooOften_HasItsOwnerToldToPhoneOnce()
    {
        await using var post = await Post.OpenAsync();
        await post.Stap4Async();
        post.Card.Answer = call => call.Notice.Kind == NoticeKind.PhoneYourself ? new RungResult.Sent(null) : throw new InvalidOperationException("a fault of ours");

        await post.RunToAsync(ManualTime.Start.AddDays(3));

        Assert.Single(post.Card.Calls, call => call.Notice.Kind == NoticeKind.PhoneYourself);
    }

    /// <summary>And their casus still opens, and so does the list of whoever gets messages.</summary>
    private static async Task AssertOwnerPhonesAsync(Post post, CasusId id)
    {
        var told = Assert.Single(post.Card.Calls, call => call.Notice.Kind == NoticeKind.PhoneYourself);
        Assert.Equal(A.Professional.PersonId, told.Receiver.PersonId);
        Assert.Equal([NoticeKind.PhoneYourself], (await post.Board.OfCasusAsync(A.Professional, id, CancellationToken.None)).Select(status => status.Notice.Kind));
        Assert.Empty(await post.Board.ReceivedAsync(Post.Af, CancellationToken.None));
        Assert.Equal(1, await post.Database.LookAsync(db => db.Audit.CountAsync(row => row.Result == AuditResult.Tampered)));
    }

    [Fact]
    public async Task RunOneAsync_AcuteDanger_ComesBeforeWhatWaitedLonger()
    {
        await using var post = await Post.OpenAsync();
        for (var number = 1; number <= 3; number++)
        {
            await post.Stap4Async(number);
        }

        post.Time.Now = post.Time.Now.AddMinutes(1);
        await post.DangerAsync(A.Id(3));
        await post.RunAsync();

        Assert.Equal(NoticeKind.AcuutGevaar, post.Card.Calls[0].Notice.Kind);
    }

    [Fact]
    public async Task RunToAsync_NobodyLooks_TellsDeputyDirecteurOrContactAndThenTheOwner()
    {
        await using var post = await Post.OpenAsync();
        var id = await post.Stap4Async();

        await post.RunToAsync(ManualTime.Start.AddDays(7));

        Assert.Equal(
            [TestOrganisaties.Aandachtsfunctionaris, TestOrganisaties.Deputy, TestOrganisaties.Organisatiecontact, A.Professional.PersonId],
            post.Card.Calls.Select(call => call.Receiver.PersonId));
        Assert.Equal(NoticeKind.PhoneYourself, post.Card.Calls[^1].Notice.Kind);
        Assert.Equal(NoticeState.Unreached, (await post.StatusAsync(id)).State);
    }

    [Fact]
    public async Task RunOneAsync_SomebodyAwayByTheirOwnWord_TellsTheDeputyAtOnce()
    {
        await using var post = await Post.OpenAsync();
        await post.Database.Get<IReachability>().AwayAsync(Post.Af, ManualTime.Start.AddDays(2), CancellationToken.None);
        var id = await post.Stap4Async();

        await post.RunAsync();

        Assert.Equal(TestOrganisaties.Deputy, Assert.Single(post.Card.Calls).Receiver.PersonId);
        Assert.Equal(SkipReason.Away, (await post.StatusAsync(id)).Entries[0].Skip);
    }

    [Fact]
    public async Task RunOneAsync_SomebodyInConflict_IsNeverTold()
    {
        await using var post = await Post.OpenAsync();
        var id = await post.Database.CasusAsync();
        var conflict = new ConflictRecorded { At = ManualTime.Start, By = A.Professional.PersonId, Persons = [TestOrganisaties.Aandachtsfunctionaris], Unknown = false };
        await post.Database.UpdateAsync(id, _ => new Decision.Accepted([conflict, A.Stap(4)]));

        await post.RunToAsync(ManualTime.Start.AddDays(7));

        Assert.DoesNotContain(post.Calls, call => call.Receiver.PersonId == TestOrganisaties.Aandachtsfunctionaris);
        Assert.Equal(SkipReason.InConflict, (await post.StatusAsync(id)).Entries[0].Skip);
    }

    [Fact]
    public async Task RunOneAsync_TwoWorkers_NeverHaveTheSameNotice()
    {
        await using var post = await Post.OpenAsync();
        for (var number = 1; number <= 12; number++)
        {
            await post.Stap4Async(number);
        }

        await Task.WhenAll(Enumerable.Range(1, 3).Select(worker => Task.Run(() => post.RunAsync($"worker-{worker}"))));

        Assert.Equal(12, post.Card.Calls.Count);
        Assert.Equal(12, post.Card.Calls.Select(call => call.Notice.Id).Distinct().Count());
    }
}
