using Meldcode.Bot.Host;
using Meldcode.Bot.Tests.Edge;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace Meldcode.Bot.Tests.Host;

public sealed class RedeliveriesTests
{
    private readonly ManualClock _clock = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    private readonly Redeliveries _redeliveries;
    private int _turns;

    public RedeliveriesTests() => _redeliveries = new Redeliveries(_clock);

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
        _clock.Advance(TimeSpan.FromMinutes(5.1));
        await SendAsync(Message());

        Assert.Equal(2, _turns);
    }

    private static Activity Message() => With(_ => { });

    private static Activity With(Action<Activity> change)
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message, Id = "1", ChannelId = "msteams", Conversation = new ConversationAccount { Id = "chat", TenantId = "tenant" },
        };
        change(activity);
        return activity;
    }

    private async Task SendAsync(Activity activity, Func<Task>? turn = null)
    {
        using var context = new TurnContext(new TestAdapter(), activity);
        await _redeliveries.OnTurnAsync(context, _ =>
        {
            _turns++;
            return turn?.Invoke() ?? Task.CompletedTask;
        });
    }
}
