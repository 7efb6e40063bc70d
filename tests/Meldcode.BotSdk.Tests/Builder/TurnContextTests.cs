using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Meldcode.BotSdk.Tests.Builder;

public class TurnContextTests
{
    private readonly RecordingAdapter _adapter = new();

    private TurnContext Turn(string? deliveryMode = null) => new(_adapter, new Activity(ActivityTypes.Message)
    {
        Id = "in1",
        ChannelId = "test",
        ServiceUrl = "https://x",
        From = new ChannelAccount("u"),
        Recipient = new ChannelAccount("b"),
        Conversation = new ConversationAccount(id: "c1"),
        DeliveryMode = deliveryMode,
    });

    [Fact]
    public async Task SendActivity_Text_IsAddressedAndGetsTheChannelsId()
    {
        var turn = Turn();

        var response = await turn.SendActivityAsync("hoi", "<speak/>", InputHints.ExpectingInput);

        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal(("hoi", "<speak/>", InputHints.ExpectingInput), (sent.Text, sent.Speak, sent.InputHint));
        Assert.Equal(("b", "u", "c1", "in1"), (sent.From.Id, sent.Recipient.Id, sent.Conversation.Id, sent.ReplyToId));
        Assert.Equal(response.Id, sent.Id);
    }

    [Fact]
    public async Task Responded_AfterTraceOnly_IsFalse()
    {
        var turn = Turn();

        await turn.SendActivityAsync(Activity.CreateTraceActivity("t"));
        Assert.False(turn.Responded);

        await turn.SendActivityAsync("hoi");
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task SendActivities_TraceAndMessage_Responded()
    {
        var turn = Turn();

        await turn.SendActivitiesAsync([MessageFactory.Text("hoi"), Activity.CreateTraceActivity("t")]);

        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task OnSendActivities_Handlers_RunInOrderAroundTheAdapter()
    {
        var turn = Turn();
        var order = new List<string>();
        turn.OnSendActivities(Handler("1", order)).OnSendActivities(Handler("2", order));
        _adapter.OnSend = () => order.Add("adapter");

        await turn.SendActivityAsync("hoi");

        Assert.Equal(["1>", "2>", "adapter", "<2", "<1"], order);
    }

    [Fact]
    public async Task OnSendActivities_WithoutNext_SendsNothing()
    {
        var turn = Turn();
        turn.OnSendActivities((_, activities, _) => Task.FromResult(activities.Select(_ => new ResourceResponse("kept")).ToArray()));

        var response = await turn.SendActivityAsync("hoi");

        Assert.Equal("kept", response.Id);
        Assert.Empty(_adapter.Sent);
        Assert.False(turn.Responded);
    }

    [Fact]
    public async Task OnSendActivities_ChangesTheList_IsSent()
    {
        var turn = Turn();
        turn.OnSendActivities((_, activities, next) =>
        {
            activities.Add(MessageFactory.Text("extra"));
            return next();
        });

        await turn.SendActivityAsync("hoi");

        Assert.Equal(["hoi", "extra"], _adapter.Sent.Select(a => a.Text));
    }

    [Fact]
    public async Task UpdateActivity_Handler_SeesTheAddressedActivity()
    {
        var turn = Turn();
        Activity? seen = null;
        turn.OnUpdateActivity((_, activity, next) =>
        {
            seen = activity;
            return next();
        });

        await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "old", Text = "nieuw" });

        Assert.Same(seen, Assert.Single(_adapter.Updated));
        Assert.Equal(("old", "c1"), (seen!.Id, seen.Conversation.Id));
        Assert.False(turn.Responded);
    }

    [Fact]
    public async Task DeleteActivity_ById_NamesItInThisConversation()
    {
        var turn = Turn();

        await turn.DeleteActivityAsync("old");

        var deleted = Assert.Single(_adapter.Deleted);
        Assert.Equal(("old", "c1"), (deleted.ActivityId, deleted.Conversation.Id));
    }

    [Fact]
    public async Task SendActivity_ExpectReplies_IsBuffered()
    {
        var turn = Turn(DeliveryModes.ExpectReplies);

        await turn.SendActivityAsync("hoi");

        Assert.Empty(_adapter.Sent);
        Assert.Equal("hoi", Assert.Single(turn.BufferedReplyActivities).Text);
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task SendActivity_AfterDispose_Throws()
    {
        var turn = Turn();
        turn.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.SendActivityAsync("hoi"));
        Assert.Throws<ObjectDisposedException>(() => turn.OnDeleteActivity((_, _, next) => next()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public async Task SendActivity_BlankText_Throws(string? text) =>
        await Assert.ThrowsAsync<ArgumentNullException>(() => Turn().SendActivityAsync(text));

    [Fact]
    public async Task SendActivities_None_Throws() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Turn().SendActivitiesAsync([]));

    [Fact]
    public void TurnState_Dispose_DisposesWhatItHolds()
    {
        var turn = Turn();
        using var held = new CancellationTokenSource();
        turn.TurnState.Add(held);

        turn.Dispose();

        Assert.Throws<ObjectDisposedException>(() => held.Token);
    }

    [Fact]
    public void TurnState_ByTypeAndKey_AreApart()
    {
        var state = Turn().TurnState;
        state.Add("a", "one");
        state.Add<string>("two");

        Assert.Equal(("one", "two"), (state.Get<string>("a"), state.Get<string>()));
        Assert.Null(state.Get<Activity>("a"));
        state.Set<string>("a", null!);
        Assert.Null(state.Get<string>("a"));
        Assert.Throws<ArgumentException>(() => state.Add<string>("again"));
    }

    private static SendActivitiesHandler Handler(string name, List<string> order) => async (_, _, next) =>
    {
        order.Add(name + ">");
        var responses = await next();
        order.Add("<" + name);
        return responses;
    };
}
