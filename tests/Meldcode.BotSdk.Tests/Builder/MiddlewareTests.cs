using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Meldcode.BotSdk.Tests.Builder;

public class MiddlewareTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly List<string> _order = [];

    [Fact]
    public async Task Run_Middleware_InOrderAndBack()
    {
        _adapter.Use(Step("1")).Use(Step("2"));

        await _adapter.RunAsync(Message(), Bot);

        Assert.Equal(["1>", "2>", "bot", "<2", "<1"], _order);
    }

    [Fact]
    public async Task Run_WithoutNext_EndsTheTurn()
    {
        _adapter.Use(Step("1")).Use(new AnonymousReceiveMiddleware((_, _, _) => Task.CompletedTask)).Use(Step("3"));

        await _adapter.RunAsync(Message(), Bot);

        Assert.Equal(["1>", "<1"], _order);
    }

    [Fact]
    public async Task MiddlewareSet_AsMiddleware_RunsItsOwnFirst()
    {
        _adapter.Use(new MiddlewareSet().Use(Step("1")).Use(Step("2"))).Use(Step("3"));

        await _adapter.RunAsync(Message(), Bot);

        Assert.Equal(["1>", "2>", "<2", "<1", "3>", "bot", "<3"], _order);
    }

    [Fact]
    public async Task Run_TurnThrows_OnTurnErrorGetsIt()
    {
        Exception? seen = null;
        _adapter.OnTurnError = (_, e) =>
        {
            seen = e;
            return Task.CompletedTask;
        };

        await _adapter.RunAsync(Message(), (_, _) => throw new InvalidOperationException("stuk"));

        Assert.Equal("stuk", seen?.Message);
    }

    [Fact]
    public async Task Run_TurnThrowsWithoutHandler_CallerGetsIt() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => _adapter.RunAsync(Message(), (_, _) => throw new InvalidOperationException("stuk")));

    [Theory]
    [InlineData("nl-NL", "nl-NL")]
    [InlineData("no such locale!", null)]
    public async Task Run_Locale_IsTheCultureWhereItExists(string locale, string? expected)
    {
        var before = CultureInfo.CurrentCulture.Name;
        string? seen = null;

        await _adapter.RunAsync(new Activity(ActivityTypes.Message) { Locale = locale }, (_, _) =>
        {
            seen = CultureInfo.CurrentCulture.Name;
            return Task.CompletedTask;
        });

        Assert.Equal(expected ?? before, seen);
    }

    [Fact]
    public async Task ShowTyping_SlowTurn_SendsTypingAndIsNoAnswer()
    {
        var typing = new TaskCompletionSource();
        _adapter.OnSend = () => typing.TrySetResult();
        _adapter.Use(new ShowTypingMiddleware(delay: 0, period: 60_000));

        await _adapter.RunAsync(Message(), async (turn, ct) =>
        {
            await typing.Task.WaitAsync(TimeSpan.FromMinutes(2), ct);
            Assert.False(turn.Responded);
        });

        Assert.Equal(ActivityTypes.Typing, _adapter.Sent[0].Type);
    }

    [Fact]
    public async Task ShowTyping_FastTurn_SendsNothing()
    {
        _adapter.Use(new ShowTypingMiddleware(delay: 60_000));

        await _adapter.RunAsync(Message(), Bot);

        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task NormalizeMentions_MentionOfTheBot_IsGone()
    {
        _adapter.Use(new NormalizeMentionsMiddleware());
        var activity = Message();
        activity.Recipient = new ChannelAccount("b");
        activity.Text = "<at>Bot</at> vraag <at>Kim</at>";
        activity.Entities = [Mentioning("b", "<at>Bot</at>"), Mentioning("k", "<at>Kim</at>")];

        await _adapter.RunAsync(activity, Bot);

        Assert.Equal("vraag Kim", activity.Text);
        Assert.Equal("Kim", Assert.Single(activity.GetMentions()).Text);
    }

    [Theory]
    [InlineData("<at id=\"28:b\">Bot</at> vraag", "Bot vraag")]
    [InlineData("dag <at>Kim</at>vraag", "dag Kim vraag")]
    [InlineData("<at>Kim vraag", "<at>Kim vraag")]
    public async Task NormalizeMentions_Markup_GoesAndTheWordsStay(string text, string expected)
    {
        _adapter.Use(new NormalizeMentionsMiddleware());
        var activity = Message();
        activity.Text = text;

        await _adapter.RunAsync(activity, Bot);

        Assert.Equal(expected, activity.Text);
    }

    [Fact]
    public async Task SkypeMention_TagsAroundTheWords_Go()
    {
        _adapter.Use(new SkypeMentionNormalizeMiddleware());
        var activity = Message();
        activity.ChannelId = Channels.Skype;
        activity.Text = "Bot vraag";
        activity.Entities = [Mentioning("b", "<at id=\"28:b\">Bot</at>")];

        await _adapter.RunAsync(activity, Bot);

        Assert.Equal("Bot", Assert.Single(activity.GetMentions()).Text);
        Assert.Equal("vraag", activity.RemoveMentionText("b"));
    }

    [Fact]
    public async Task AutoSave_TurnThatThrows_SavesNothing()
    {
        var storage = new MemoryStorage();
        var state = new ConversationState(storage);
        var property = state.CreateProperty<string>("p");
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(state));

        await Assert.ThrowsAsync<InvalidOperationException>(() => adapter.ProcessActivityAsync(Message(), async (turn, ct) =>
        {
            await property.SetAsync(turn, "x", ct);
            throw new InvalidOperationException();
        }));
        await adapter.ProcessActivityAsync(Message(), async (turn, ct) =>
        {
            Assert.Null(await property.GetAsync(turn, cancellationToken: ct));
            await property.SetAsync(turn, "y", ct);
        });

        await adapter.ProcessActivityAsync(Message(), async (turn, ct) => Assert.Equal("y", await property.GetAsync(turn, cancellationToken: ct)));
    }

    private static Activity Message() => new(ActivityTypes.Message) { ChannelId = "test", Conversation = new ConversationAccount(id: "c1") };

    private static Entity Mentioning(string id, string text)
    {
        var entity = new Entity();
        entity.SetAs(new Mention(new ChannelAccount(id), text));
        return entity;
    }

    private AnonymousReceiveMiddleware Step(string name) => new(async (_, next, ct) =>
    {
        _order.Add(name + ">");
        await next(ct);
        _order.Add("<" + name);
    });

    private Task Bot(ITurnContext turn, CancellationToken ct)
    {
        _order.Add("bot");
        return Task.CompletedTask;
    }
}
