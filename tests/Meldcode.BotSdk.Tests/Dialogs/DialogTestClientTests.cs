using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using static Meldcode.BotSdk.Tests.Dialogs.Steps;

namespace Meldcode.BotSdk.Tests.Dialogs;

public class DialogTestClientTests
{
    [Fact]
    public async Task SendActivity_TwoTurns_BeginsThenContinues()
    {
        var recorder = new Recorder("r");
        var client = new DialogTestClient(Channels.Test, recorder, "options");

        await client.SendActivityAsync<IMessageActivity>("hi");
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult.Status);
        await client.SendActivityAsync<IMessageActivity>("end");

        Assert.Equal(["begin options", "event activityReceived", "continue", "end EndCalled"], recorder.Log);
        Assert.Equal((DialogTurnStatus.Complete, "r done"), (client.DialogTurnResult.Status, client.DialogTurnResult.Result));
    }

    [Fact]
    public async Task GetNextReply_SeveralReplies_GivesThemInOrderThenNull()
    {
        var client = new DialogTestClient(Channels.Msteams, Waterfall("w", async (step, ct) =>
        {
            await step.Context.SendActivityAsync("one", cancellationToken: ct);
            await step.Context.SendActivityAsync("two", cancellationToken: ct);
            return Dialog.EndOfTurn;
        }));

        Assert.Equal("one", (await client.SendActivityAsync<IMessageActivity>("hi")).Text);
        Assert.Equal("two", client.GetNextReply<IMessageActivity>().Text);
        Assert.Null(client.GetNextReply<IMessageActivity>());
    }

    [Fact]
    public async Task SendActivity_Channel_IsThatOfTheActivity()
    {
        string? channel = null;
        var client = new DialogTestClient(Channels.Msteams, Waterfall("w", Do(step => channel = step.Context.Activity.ChannelId)));

        await client.SendActivityAsync<IMessageActivity>("hi");

        Assert.Equal(Channels.Msteams, channel);
    }

    [Fact]
    public async Task SendActivity_NoMessage_ReachesTheDialog()
    {
        string? type = null;
        var client = new DialogTestClient(Channels.Test, Waterfall("w", Do(step => type = step.Context.Activity.Type)));

        await client.SendActivityAsync<IActivity>(new Activity(ActivityTypes.Event));

        Assert.Equal(ActivityTypes.Event, type);
    }

    [Fact]
    public async Task Constructor_Middleware_SeesTheTurn()
    {
        var middleware = new Counter();
        var client = new DialogTestClient(new TestAdapter(), new WaterfallDialog("w"), middlewares: [middleware]);

        await client.SendActivityAsync<IActivity>("hi");

        Assert.Equal(1, middleware.Turns);
    }

    [Fact]
    public async Task Constructor_OwnConversationState_IsUsedAndSaved()
    {
        var storage = new MemoryStorage();
        var state = new ConversationState(storage);
        var dialog = Waterfall("w", Say("one"), Say("two"));
        var client = new DialogTestClient(Channels.Test, dialog, conversationState: state);
        await client.SendActivityAsync<IActivity>("hi");

        var other = new DialogTestClient(Channels.Test, dialog, conversationState: new ConversationState(storage));

        Assert.Same(state, client.ConversationState);
        Assert.Equal("two", (await other.SendActivityAsync<IMessageActivity>("go")).Text);
    }

    [Fact]
    public async Task DialogContext_AfterATurn_ShowsTheStack()
    {
        var client = new DialogTestClient(Channels.Test, Component("c", new Recorder("inside")));

        await client.SendActivityAsync<IActivity>("hi");

        Assert.Equal("c", client.DialogContext.ActiveDialog.Id);
        Assert.Equal("inside", client.DialogContext.Child.ActiveDialog.Id);
    }

    private sealed class Counter : IMiddleware
    {
        public int Turns { get; private set; }

        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            Turns++;
            return next(cancellationToken);
        }
    }
}
