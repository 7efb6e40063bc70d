using Meldcode.Bot.Host;
using Meldcode.Bot.Settings;
using Microsoft.Extensions.Options;

namespace Meldcode.Bot.Tests.Host;

public sealed class TurnTokensTests
{
    private readonly RingingClock _clock = new();

    [Fact]
    public void Next_TimeIsUp_IsCancelledAfterTheSecondsOfTheSettings()
    {
        var token = Tokens().Next(CancellationToken.None);

        Assert.Equal(TimeSpan.FromSeconds(7), _clock.Wait);
        Assert.False(token.IsCancellationRequested);
        _clock.Ring();
        Assert.True(token.IsCancellationRequested);
    }

    [Fact]
    public void Next_RequestGivenUp_GoesOn()
    {
        using var request = new CancellationTokenSource();

        var token = Tokens().Next(request.Token);
        request.Cancel();

        Assert.False(token.IsCancellationRequested);
    }

    private TurnTokens Tokens() => new(Options.Create(new TurnOptions { TimeoutSeconds = 7 }), _clock);

    /// <summary>One timer, which goes off when told.</summary>
    private sealed class RingingClock : TimeProvider
    {
        public TimeSpan Wait { get; private set; }

        public Action Ring { get; private set; } = () => { };

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            (Wait, Ring) = (dueTime, () => callback(state));
            return new Timer(_ => { });
        }
    }
}
