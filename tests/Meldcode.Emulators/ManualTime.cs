namespace Meldcode.Emulators;

/// <summary>A clock that stands still until it is moved, with timers that go off when it passes them. Time zones are real.</summary>
public sealed class ManualTime(DateTimeOffset start) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Timer> _timers = [];
    private DateTimeOffset _now = start;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>Timers that wait to go off; for a test that has to know that somebody began to wait.</summary>
    public int Waiting
    {
        get
        {
            lock (_lock)
            {
                return _timers.Count;
            }
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    public void Advance(TimeSpan by) => MoveTo(GetUtcNow() + by);

    /// <summary>Lets each timer on the way go off at its own moment, in order.</summary>
    public void MoveTo(DateTimeOffset moment)
    {
        while (TakeDue(moment) is { } timer)
        {
            timer.GoOff();
        }
        lock (_lock)
        {
            _now = moment > _now ? moment : _now;
        }
    }

    private Timer? TakeDue(DateTimeOffset moment)
    {
        lock (_lock)
        {
            var first = _timers.Where(timer => timer.Due <= moment).MinBy(timer => timer.Due);
            if (first is not null)
            {
                _now = first.Due > _now ? first.Due : _now;
                _timers.Remove(first);
            }
            return first;
        }
    }

    private sealed class Timer(ManualTime clock, Action act) : ITimer
    {
        private TimeSpan _period = Timeout.InfiniteTimeSpan;

        public DateTimeOffset Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._lock)
            {
                _period = period;
                clock._timers.Remove(this);
                if (dueTime >= TimeSpan.Zero)
                {
                    Due = clock._now + dueTime;
                    clock._timers.Add(this);
                }
            }
            return true;
        }

        public void GoOff()
        {
            if (_period > TimeSpan.Zero)
            {
                Change(_period, _period);
            }
            act();
        }

        public void Dispose()
        {
            lock (clock._lock)
            {
                clock._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
