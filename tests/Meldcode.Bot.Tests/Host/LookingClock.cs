namespace Meldcode.Bot.Tests.Host;

/// <summary>
/// A clock for waiting without waiting: whoever lets a short time pass finds at once that it has passed. Longer times,
/// such as the patience with the storage, never end.
/// </summary>
internal sealed class LookingClock : TimeProvider
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(500);

    private long _ticks = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero).UtcTicks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => new(Volatile.Read(ref _ticks), TimeSpan.Zero);

    public override long GetTimestamp() => Volatile.Read(ref _ticks);

    public void Advance(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime > Short || dueTime < TimeSpan.Zero)
        {
            return new Timer(_ => { });
        }

        Advance(dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
