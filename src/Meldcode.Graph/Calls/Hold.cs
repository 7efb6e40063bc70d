namespace Meldcode.Graph;

/// <summary>Remembers until when a service asked to be left alone, so that nobody's call is the first too early.</summary>
internal sealed class Hold(TimeProvider time)
{
    private readonly long _origin = time.GetTimestamp();
    private readonly Lock _lock = new();
    private TimeSpan _until = TimeSpan.Zero;

    /// <summary>How long still; null when calls may be made.</summary>
    public TimeSpan? Left
    {
        get
        {
            lock (_lock)
            {
                var left = _until - time.GetElapsedTime(_origin);
                return left > TimeSpan.Zero ? left : null;
            }
        }
    }

    public void Until(TimeSpan after)
    {
        lock (_lock)
        {
            var until = time.GetElapsedTime(_origin) + after;
            _until = until > _until ? until : _until;
        }
    }
}
