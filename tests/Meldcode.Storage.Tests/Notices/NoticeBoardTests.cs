using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage.Tests;

public sealed class NoticeBoardTests
{
    private static readonly Actor Stranger = new("tenant-2", "organisatie-1", TestOrganisaties.Aandachtsfunctionaris);

    [Fact]
    public async Task SeenAsync_ByTheReceiver_StopsTheLadderAndTellsTheCards()
    {
        await using var post = await Post.OpenAsync();
        var id = await SentAsync(post);
        post.Moves.Clear();

        var answer = await post.Board.SeenAsync(Post.Af, post.Card.Calls[0].Notice.Id, CancellationToken.None);
        await post.RunToAsync(ManualTime.Start.AddDays(5));

        Assert.Equal(NoticeAnswer.Done, answer);
        var status = await post.StatusAsync(id);
        Assert.Equal((NoticeState.Seen, TestOrganisaties.Aandachtsfunctionaris, null), (status.State, status.Seen?.To?.PersonId, status.NextAt));
        Assert.Single(post.Card.Calls);
        Assert.Equal(NoticeState.Seen, Assert.Single(post.Moves).State);
    }

    [Fact]
    public async Task TakeUpAsync_ByTwoPeople_IsTheFirstOnes()
    {
        await using var post = await Post.OpenAsync();
        await SentAsync(post);
        await post.RunToAsync(ManualTime.Start.AddHours(5));
        var notice = post.Card.Calls[0].Notice.Id;

        var answers = new[]
        {
            await post.Board.TakeUpAsync(Post.Deputy, notice, CancellationToken.None),
            await post.Board.TakeUpAsync(Post.Deputy, notice, CancellationToken.None),
            await post.Board.TakeUpAsync(Post.Af, notice, CancellationToken.None),
        };

        Assert.Equal([NoticeAnswer.Done, NoticeAnswer.AlreadyDone, NoticeAnswer.TakenByOther], answers);
        Assert.Empty(await post.Board.ReceivedAsync(Post.Af, CancellationToken.None));
        Assert.Single(await post.Board.ReceivedAsync(Post.Deputy, CancellationToken.None));
        Assert.Equal(["Saved TakenUp", "Stale ", "Refused "], (await post.Database.LookAsync(db => db.Audit
            .Where(row => row.Action == AuditAction.AnswerNotice && row.Role == AuditRole.Aandachtsfunctionaris && row.CasusId != null).OrderBy(row => row.Id).ToListAsync()))
            .Select(row => $"{row.Result} {row.Detail}"));
    }

    [Fact]
    public async Task PassOnAsync_AfterTakingUp_TellsTheDeputyAtOnceWhoCanTakeItUp()
    {
        await using var post = await Post.OpenAsync();
        var id = await SentAsync(post);
        var notice = post.Card.Calls[0].Notice.Id;
        await post.Board.TakeUpAsync(Post.Af, notice, CancellationToken.None);

        var passed = await post.Board.PassOnAsync(Post.Af, notice, CancellationToken.None);
        await post.RunAsync();

        Assert.Equal((NoticeAnswer.Done, TestOrganisaties.Deputy), (passed, post.Card.Calls[^1].Receiver.PersonId));
        Assert.Equal(NoticeAnswer.AlreadyDone, await post.Board.PassOnAsync(Post.Af, notice, CancellationToken.None));
        Assert.Equal(NoticeAnswer.Done, await post.Board.TakeUpAsync(Post.Deputy, notice, CancellationToken.None));
        Assert.Equal(NoticeState.TakenUp, (await post.StatusAsync(id)).State);
    }

    [Fact]
    public async Task PassOnAsync_ByTheLastOne_SaysThatThereIsNobody()
    {
        await using var post = await Post.OpenAsync();
        await SentAsync(post);
        await post.RunToAsync(ManualTime.Start.AddDays(3));

        var answer = await post.Board.PassOnAsync(
            A.Professional with { PersonId = TestOrganisaties.Organisatiecontact }, post.Card.Calls[0].Notice.Id, CancellationToken.None);

        Assert.Equal(NoticeAnswer.NobodyNext, answer);
    }

    [Fact]
    public async Task AskContactAsync_Twice_TellsTheOwnerOnceADay()
    {
        await using var post = await Post.OpenAsync();
        await SentAsync(post);
        var notice = post.Card.Calls[0].Notice.Id;

        var first = await post.Board.AskContactAsync(Post.Af, notice, CancellationToken.None);
        var second = await post.Board.AskContactAsync(Post.Af, notice, CancellationToken.None);
        await post.RunAsync();

        Assert.Equal((NoticeAnswer.Done, NoticeAnswer.AlreadyDone), (first, second));
        var told = Assert.Single(post.Card.Calls, call => call.Notice.Kind is NoticeKind.ContactAsked);
        Assert.Equal(A.Professional.PersonId, told.Receiver.PersonId);
    }

    [Fact]
    public async Task EveryQuestion_UnknownOrForeign_LooksTheSame()
    {
        await using var post = await Post.OpenAsync();
        var id = await SentAsync(post);
        var notice = post.Card.Calls[0].Notice.Id;
        var colleague = A.Professional with { PersonId = "person-9" };

        foreach (var (actor, asked) in new[] { (Stranger, notice), (colleague, notice), (Post.Deputy, notice), (Post.Af, new string('0', 32)) })
        {
            Assert.Null(await post.Board.FindAsync(actor, asked, CancellationToken.None));
            Assert.Equal(NoticeAnswer.NotFound, await post.Board.SeenAsync(actor, asked, CancellationToken.None));
            Assert.Equal(NoticeAnswer.NotFound, await post.Board.TakeUpAsync(actor, asked, CancellationToken.None));
            Assert.Equal(NoticeAnswer.NotFound, await post.Board.PassOnAsync(actor, asked, CancellationToken.None));
            Assert.Equal(NoticeAnswer.NotFound, await post.Board.AskContactAsync(actor, asked, CancellationToken.None));
        }

        Assert.Empty(await post.Board.OfCasusAsync(Post.Af, id, CancellationToken.None));
        Assert.Empty(await post.Board.OfCasusAsync(A.Professional, A.Id(99), CancellationToken.None));
        Assert.Empty(await post.Board.ReceivedAsync(Stranger, CancellationToken.None));
    }

    [Fact]
    public async Task SeenAsync_ByTheSenderOnTheirOwnNotice_IsNotFound()
    {
        await using var post = await Post.OpenAsync();
        await SentAsync(post);

        Assert.Equal(NoticeAnswer.NotFound, await post.Board.SeenAsync(A.Professional, post.Card.Calls[0].Notice.Id, CancellationToken.None));
    }

    [Fact]
    public async Task FindAsync_WhoeverWasToldAndIsInConflictSince_SeesNothingMore()
    {
        await using var post = await Post.OpenAsync();
        var id = await SentAsync(post);
        var notice = post.Card.Calls[0].Notice.Id;
        var conflict = new ConflictRecorded { At = ManualTime.Start, By = A.Professional.PersonId, Persons = [TestOrganisaties.Aandachtsfunctionaris], Unknown = false };

        await post.Database.UpdateAsync(id, _ => new Decision.Accepted([conflict]));

        Assert.Null(await post.Board.FindAsync(Post.Af, notice, CancellationToken.None));
        Assert.Empty(await post.Board.ReceivedAsync(Post.Af, CancellationToken.None));
    }

    [Fact]
    public async Task TestAsync_ToSomebody_TriesEachRungAndShowsIt()
    {
        await using var post = await Post.OpenAsync();
        post.Card.Answer = _ => new RungResult.Unavailable(RungFault.NotInstalled);
        var beheerder = A.Professional with { PersonId = TestOrganisaties.Beheerder };
        var receiver = new Receiver(TestOrganisaties.Aandachtsfunctionaris, "aandachtsfunctionaris", ReceiverRole.Aandachtsfunctionaris);

        var notice = await post.Board.TestAsync(beheerder, receiver, CancellationToken.None);
        var again = await post.Board.TestAsync(beheerder, receiver, CancellationToken.None);
        await post.RunAsync();

        Assert.Null(again);
        var status = (await post.Board.FindAsync(beheerder, notice!, CancellationToken.None))!;
        Assert.Equal((NoticeState.Done, null), (status.State, status.OwnerId));
        Assert.Equal(
            [NoticeEntryKind.Unavailable, NoticeEntryKind.Sent, NoticeEntryKind.Sent],
            status.Entries.Where(entry => entry.Kind is not NoticeEntryKind.Trying).Select(entry => entry.Kind));
    }

    [Fact]
    public async Task Tables_AfterAWholeLadder_HoldNothingReadableOfTheReason()
    {
        await using var post = await Post.OpenAsync();
        await SentAsync(post);
        await post.RunToAsync(ManualTime.Start.AddDays(5));

        var stored = await post.Database.LookAsync(db => db.Notices.Select(row => row.Payload).Concat(db.NoticeEntries.Select(row => row.Payload)).ToListAsync());

        Assert.All(stored, payload => Assert.DoesNotContain("Stap4", System.Text.Encoding.UTF8.GetString(payload), StringComparison.Ordinal));
        Assert.DoesNotContain("Stap4Reached", string.Join('\n', post.Database.Log.Lines.Where(line => line.Contains("Notice", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    private static async Task<CasusId> SentAsync(Post post)
    {
        var id = await post.Stap4Async();
        await post.RunAsync();
        return id;
    }
}
