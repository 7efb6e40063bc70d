using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace Meldcode.BotSdk.Tests.Builder;

public class TestFlowTests
{
    [Fact]
    public async Task Flow_EchoBot_Passes() =>
        await new TestFlow(new TestAdapter(), EchoAsync)
            .Send("a").AssertReply("echo:a")
            .Test("b", "echo:b")
            .Test("c", reply => Assert.Equal("echo:c", reply.AsMessageActivity().Text))
            .Send("d").AssertReplyContains("o:d")
            .Send("e").AssertReplyOneOf(["x", "echo:e"])
            .AssertNoReply(timeout: 20)
            .StartTestAsync();

    [Fact]
    public async Task AssertReply_AnotherText_Fails() =>
        await Assert.ThrowsAnyAsync<Exception>(() => new TestFlow(new TestAdapter(), EchoAsync).Send("a").AssertReply("b").StartTestAsync());

    [Fact]
    public async Task AssertReply_NoReply_Fails() =>
        await Assert.ThrowsAnyAsync<Exception>(() => new TestFlow(new TestAdapter(), (_, _) => Task.CompletedTask).Send("a").AssertReply("b", timeout: 20).StartTestAsync());

    [Fact]
    public async Task AssertNoReply_Reply_Fails() =>
        await Assert.ThrowsAnyAsync<Exception>(() => new TestFlow(new TestAdapter(), EchoAsync).Send("a").AssertNoReply(timeout: 20).StartTestAsync());

    [Fact]
    public async Task GetNextReply_AbandonedWait_DoesNotSwallowTheReply()
    {
        var adapter = new TestAdapter();
        using var cancellation = new CancellationTokenSource();
        var abandoned = adapter.GetNextReplyAsync(cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => abandoned);

        await adapter.SendTextToBotAsync("a", EchoAsync, default);

        Assert.Equal("echo:a", adapter.GetNextReply().AsMessageActivity().Text);
    }

    [Fact]
    public async Task SendConversationUpdate_User_IsAdded() =>
        await new TestFlow(new TestAdapter(), (turn, ct) => turn.SendActivityAsync(turn.Activity.MembersAdded[0].Id, cancellationToken: ct))
            .SendConversationUpdate().AssertReply("user1")
            .StartTestAsync();

    [Fact]
    public async Task Update_QueuedActivity_IsReplaced()
    {
        var adapter = new TestAdapter();

        await adapter.SendTextToBotAsync("a", async (turn, ct) =>
        {
            var first = await turn.SendActivityAsync("old", cancellationToken: ct);
            var second = await turn.SendActivityAsync("gone", cancellationToken: ct);
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = first.Id, Text = "new" }, ct);
            await turn.DeleteActivityAsync(second.Id, ct);
        }, default);

        Assert.Equal(["new"], adapter.ActiveQueue.Select(a => a.Text));
    }

    [Fact]
    public async Task Trace_ByDefault_IsNotQueued()
    {
        var quiet = new TestAdapter();
        var tracing = new TestAdapter(sendTraceActivity: true);

        await quiet.SendTextToBotAsync("a", TraceAsync, default);
        await tracing.SendTextToBotAsync("a", TraceAsync, default);

        Assert.Empty(quiet.ActiveQueue);
        Assert.Single(tracing.ActiveQueue);
    }

    private static Task EchoAsync(ITurnContext turn, CancellationToken ct) => turn.SendActivityAsync("echo:" + turn.Activity.Text, cancellationToken: ct);

    private static Task TraceAsync(ITurnContext turn, CancellationToken ct) => turn.SendActivityAsync(Activity.CreateTraceActivity("t"), ct);
}
