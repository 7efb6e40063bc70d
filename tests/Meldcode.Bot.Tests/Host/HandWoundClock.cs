using System.Threading.Channels;

namespace Meldcode.Bot.Tests.Host;

/// <summary>A clock on which each timer goes off when a test says so, and not before.</summary>
internal sealed class HandWoundClock : TimeProvider
{
    private readonly Channel<(TimeSpan Due, Action Ring)> _timers = Channel.CreateUnbounded<(TimeSpan, Action)>();

    /// <summary>Waits until somebody sets a timer of this length.</summary>
    /// <returns>Makes it go off.</returns>
    public async Task<Action> TimerAsync(TimeSpan due)
    {
        while (true)
        {
            var timer = await _timers.Reader.ReadAsync();
            if (timer.Due == due)
            {
                return timer.Ring;
            }
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        _timers.Writer.TryWrite((dueTime, () => callback(state)));
        return new Timer(_ => { });
    }
}
