using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage.Tests;

public sealed class ReachabilityTests
{
    private static readonly FunctionKey AfKey = new(ReceiverRole.Aandachtsfunctionaris, "Hoofdgebouw", "af");

    private static readonly Actor Beheerder = A.Professional with { PersonId = TestOrganisaties.Beheerder };

    private static readonly Actor Newcomer = A.Professional with { PersonId = "person-new" };

    [Fact]
    public async Task RegisterAsync_WithTheCode_MakesThatPersonTheReceiver()
    {
        await using var post = await Post.OpenAsync();
        var code = (await People(post).IssueCodeAsync(Beheerder, AfKey, CancellationToken.None))!;

        var registered = await People(post).RegisterAsync(Newcomer, $" {code.Code.ToLowerInvariant()} ", CancellationToken.None);
        await post.Stap4Async();
        await post.RunAsync();

        Assert.Equal((AfKey, "person-new", true), (registered!.Key, registered.PersonId, registered.Registered));
        Assert.Equal("person-new", post.Card.Calls[0].Receiver.PersonId);
        var functions = await People(post).ListAsync(Beheerder, CancellationToken.None);
        Assert.Equal(("person-new", true, ManualTime.Start), (functions[0].PersonId, functions[0].Registered, functions[0].LastSentAt));
        Assert.All(functions.Skip(1), function => Assert.Null(function.LastSentAt));
    }

    [Fact]
    public async Task RegisterAsync_RightAndWrong_IsInTheAudit()
    {
        await using var post = await Post.OpenAsync();
        var code = (await People(post).IssueCodeAsync(Beheerder, AfKey, CancellationToken.None))!.Code;
        await People(post).RegisterAsync(Newcomer, "WRONG-CODE", CancellationToken.None);
        await People(post).RegisterAsync(Newcomer, code, CancellationToken.None);

        Assert.Equal(["IssueCode Saved", "Register Denied", "Register Saved"], (await post.Database.LookAsync(db => db.Audit
            .Where(row => row.Action == AuditAction.IssueCode || row.Action == AuditAction.Register).OrderBy(row => row.Id).ToListAsync()))
            .Select(row => $"{row.Action} {row.Result}"));
    }

    [Fact]
    public async Task RegisterAsync_TheSameCodeTwice_WorksOnce()
    {
        await using var post = await Post.OpenAsync();
        var code = (await People(post).IssueCodeAsync(Beheerder, AfKey, CancellationToken.None))!.Code;
        await People(post).RegisterAsync(Newcomer, code, CancellationToken.None);

        Assert.Null(await People(post).RegisterAsync(A.Professional, code, CancellationToken.None));
    }

    [Fact]
    public async Task RegisterAsync_ExpiredReplacedForeignOrWrong_IsTheSameAnswer()
    {
        await using var post = await Post.OpenAsync();
        var replaced = (await People(post).IssueCodeAsync(Beheerder, AfKey, CancellationToken.None))!;
        var code = (await People(post).IssueCodeAsync(Beheerder, AfKey, CancellationToken.None))!;

        Assert.Null(await People(post).RegisterAsync(Newcomer, replaced.Code, CancellationToken.None));
        Assert.Null(await People(post).RegisterAsync(new Actor("tenant-2", "organisatie-1", "person-new"), code.Code, CancellationToken.None));
        Assert.Null(await People(post).RegisterAsync(Newcomer, "", CancellationToken.None));
        post.Time.Now = code.ValidUntil;
        Assert.Null(await People(post).RegisterAsync(Newcomer, code.Code, CancellationToken.None));
    }

    [Fact]
    public async Task RegisterAsync_AfterFiveWrongCodes_IsRefusedForAnHourEvenWithTheRightOne()
    {
        await using var post = await Post.OpenAsync();
        var code = (await People(post).IssueCodeAsync(Beheerder, AfKey, CancellationToken.None))!.Code;
        for (var i = 0; i < 5; i++)
        {
            await People(post).RegisterAsync(Newcomer, "2222-2222", CancellationToken.None);
        }

        Assert.Null(await People(post).RegisterAsync(Newcomer, code, CancellationToken.None));
        post.Time.Now = post.Time.Now.AddMinutes(61);
        Assert.NotNull(await People(post).RegisterAsync(Newcomer, code, CancellationToken.None));
    }

    [Fact]
    public async Task IssueCodeAsync_UnknownFunction_IsNull()
    {
        await using var post = await Post.OpenAsync();

        Assert.Null(await People(post).IssueCodeAsync(Beheerder, AfKey with { Function = "verzonnen" }, CancellationToken.None));
    }

    [Fact]
    public async Task IssueCodeAsync_AnyCode_IsNotKept()
    {
        await using var post = await Post.OpenAsync();
        var code = (await People(post).IssueCodeAsync(Beheerder, AfKey, CancellationToken.None))!.Code;

        var hash = await post.Database.LookAsync(db => db.RegistrationCodes.Select(row => row.Hash).SingleAsync());

        Assert.DoesNotContain(code.Replace("-", "", StringComparison.Ordinal), hash, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task AwayAsync_AndBack_IsWhatAwayUntilSays()
    {
        await using var post = await Post.OpenAsync();
        var until = ManualTime.Start.AddDays(3);

        await People(post).AwayAsync(Post.Af, until.AddDays(1), CancellationToken.None);
        await People(post).AwayAsync(Post.Af, until, CancellationToken.None);

        Assert.Equal(until, await People(post).AwayUntilAsync(Post.Af, CancellationToken.None));
        Assert.True(await People(post).BackAsync(Post.Af, CancellationToken.None));
        Assert.False(await People(post).BackAsync(Post.Af, CancellationToken.None));
        Assert.Null(await People(post).AwayUntilAsync(Post.Af, CancellationToken.None));
    }

    [Fact]
    public async Task ConversationBook_RememberTwiceAndForget_KeepsTheNewestSealed()
    {
        await using var post = await Post.OpenAsync();
        var book = post.Database.Get<IConversationBook>();
        await book.RememberAsync("tenant-1", "person-1", "{\"user\":\"eerste\"}", CancellationToken.None);
        await book.RememberAsync("tenant-1", "person-1", "{\"user\":\"tweede\"}", CancellationToken.None);

        Assert.Equal("{\"user\":\"tweede\"}", await book.FindAsync("tenant-1", "person-1", CancellationToken.None));
        Assert.Null(await book.FindAsync("tenant-2", "person-1", CancellationToken.None));
        var stored = await post.Database.LookAsync(db => db.Conversations.Select(row => row.Reference).SingleAsync());
        Assert.DoesNotContain("tweede", System.Text.Encoding.UTF8.GetString(stored), StringComparison.Ordinal);
        await book.ForgetAsync("tenant-1", "person-1", CancellationToken.None);
        Assert.Null(await book.FindAsync("tenant-1", "person-1", CancellationToken.None));
    }

    private static IReachability People(Post post) => post.Database.Get<IReachability>();
}
