namespace Meldcode.Graph;

/// <summary>Keeps calls apart: the next begins no sooner than some time after the one before began.</summary>
internal sealed class Pace(TimeSpan apart, TimeProvider time)
{
    private readonly long _origin = time.GetTimestamp();
    private readonly Lock _lock = new();
    private TimeSpan _next = TimeSpan.Zero;

    /// <summary>Returns when it is this caller's turn, in order of asking.</summary>
    public Task NextAsync(CancellationToken ct)
    {
        var wait = Take();
        return wait > TimeSpan.Zero ? Task.Delay(wait, time, ct) : Task.CompletedTask;
    }

    private TimeSpan Take()
    {
        lock (_lock)
        {
            var now = time.GetElapsedTime(_origin);
            var turn = _next > now ? _next : now;
            _next = turn + apart;
            return turn - now;
        }
    }
}
