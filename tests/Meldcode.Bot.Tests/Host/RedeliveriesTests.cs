using Meldcode.Bot.Host;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;

namespace Meldcode.Bot.Tests.Host;

public sealed class RedeliveriesTests : IAsyncLifetime
{
    private readonly LookingClock _clock = new();
    private TemporaryStorage _storage = null!;
    private Redeliveries _redeliveries = null!;
    private int _turns;

    public async Task InitializeAsync()
    {
        _storage = await TemporaryStorage.StartAsync(_clock);
        _redeliveries = Instance();
    }

    public async Task DisposeAsync() => await _storage.DisposeAsync();

    [Fact]
    public async Task OnTurn_SameActivityAgain_IsNotHandledTwice()
    {
        await SendAsync(Message());
        await SendAsync(Message());

        Assert.Equal(1, _turns);
    }

    [Fact]
    public async Task OnTurn_SameActivityWhileTheFirstIsBusy_IsNotHandledTwice()
    {
        var busy = new TaskCompletionSource();

        var first = SendAsync(Message(), () => busy.Task);
        await SendAsync(Message());
        busy.SetResult();
        await first;

        Assert.Equal(1, _turns);
    }

    public static TheoryData<Activity> Others =>
    [
        With(activity => activity.Id = "2"),
        With(activity => activity.Conversation.Id = "andere"),
        With(activity => activity.Conversation.TenantId = "andere"),
        With(activity => activity.ChannelId = "andere"),
        With(activity => activity.Type = ActivityTypes.MessageUpdate),
    ];

    [Theory]
    [MemberData(nameof(Others), DisableDiscoveryEnumeration = true)]
    public async Task OnTurn_OtherActivity_IsHandled(Activity other)
    {
        await SendAsync(Message());
        await SendAsync(other);

        Assert.Equal(2, _turns);
    }

    [Fact]
    public async Task OnTurn_InvokeAgain_IsAnsweredAgain()
    {
        await SendAsync(With(activity => activity.Type = ActivityTypes.Invoke));
        await SendAsync(With(activity => activity.Type = ActivityTypes.Invoke));

        Assert.Equal(2, _turns);
    }

    [Fact]
    public async Task OnTurn_WithoutId_IsHandledEachTime()
    {
        await SendAsync(With(activity => activity.Id = null));
        await SendAsync(With(activity => activity.Id = null));

        Assert.Equal(2, _turns);
    }

    [Fact]
    public async Task OnTurn_AfterAFailure_IsTriedAgain()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => SendAsync(Message(), () => throw new InvalidOperationException()));
        await SendAsync(Message());

        Assert.Equal(2, _turns);
    }

    [Fact]
    public async Task OnTurn_LongAfter_IsForgotten()
    {
        await SendAsync(Message());
        _clock.Advance(TimeSpan.FromMinutes(61));
        await SendAsync(Message());

        Assert.Equal(2, _turns);
    }

    [Fact]
    public async Task OnTurn_AnsweredByAnotherInstance_IsNotHandledTwice()
    {
        await SendAsync(Message());
        await SendAsync(Message(), to: Instance());

        Assert.Equal(1, _turns);
    }

    [Fact]
    public async Task OnTurn_AnotherInstanceIsBusy_WaitsAndSaysNothing()
    {
        var (busy, begun) = (new TaskCompletionSource(), new TaskCompletionSource());
        var first = SendAsync(Message(), () =>
        {
            begun.SetResult();
            return busy.Task;
        });
        await begun.Task;

        var clock = new HandWoundClock();
        var second = SendAsync(Message(), to: Instance(clock));
        var look = await clock.TimerAsync(TimeSpan.FromMilliseconds(250));
        busy.SetResult();
        await first;
        look();
        await second;

        Assert.Equal(1, _turns);
    }

    [Fact]
    public async Task OnTurn_TakesLong_ShowsThatItIsAlive()
    {
        var (busy, clock) = (new TaskCompletionSource(), new HandWoundClock());
        var turn = SendAsync(Message(), () => busy.Task, Instance(clock));

        for (var beats = 0; beats < 2; beats++)
        {
            var beat = await clock.TimerAsync(TimeSpan.FromMilliseconds(800));
            Assert.Equal(beats, await _storage.BeatAsync());
            beat();
        }

        await clock.TimerAsync(TimeSpan.FromMilliseconds(800));
        Assert.Equal(2, await _storage.BeatAsync());
        busy.SetResult();
        await turn;
    }

    [Fact]
    public async Task OnTurn_AnotherInstanceFailed_IsTriedAgain()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => SendAsync(Message(), () => throw new InvalidOperationException()));
        await SendAsync(Message(), to: Instance());

        Assert.Equal(2, _turns);
    }

    [Fact]
    public async Task OnTurn_AnotherInstanceDiedDuringTheTurn_TakesOver()
    {
        var died = new TaskCompletionSource();
        var begun = new TaskCompletionSource();
        _ = SendAsync(Message(), () =>
        {
            begun.SetResult();
            return died.Task;
        });
        await begun.Task;

        await SendAsync(Message(), to: Instance());

        Assert.Equal(2, _turns);
    }

    [Fact]
    public async Task OnTurn_StorageIsGone_IsHandledAllTheSame()
    {
        await _storage.BreakAsync();

        await SendAsync(Message());

        Assert.Equal(1, _turns);
    }

    private static Activity Message() => With(_ => { });

    private static Activity With(Action<Activity> change)
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Id = "1",
            ChannelId = "msteams",
            Conversation = new ConversationAccount { Id = "chat", TenantId = "tenant" },
        };
        change(activity);
        return activity;
    }

    /// <summary>Another process on the same storage.</summary>
    private Redeliveries Instance(TimeProvider? clock = null) => new(
        new RecentDeliveries(clock ?? _clock), new DeliveryTurns(_storage.Claims, clock ?? _clock, NullLogger<DeliveryTurns>.Instance));

    private async Task SendAsync(Activity activity, Func<Task>? turn = null, Redeliveries? to = null)
    {
        using var context = new TurnContext(new TestAdapter(), activity);
        await (to ?? _redeliveries).OnTurnAsync(context, _ =>
        {
            Interlocked.Increment(ref _turns);
            return turn?.Invoke() ?? Task.CompletedTask;
        });
    }
}
