using System.Collections.Concurrent;

namespace Meldcode.Bot.Host;

/// <summary>
/// The deliveries that this process is answering, or answered in the last minutes. In memory: it spares the storage what
/// it already knows, and <see cref="DeliveryTurns"/> knows the rest.
/// </summary>
internal sealed class RecentDeliveries(TimeProvider time)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan SweepEach = TimeSpan.FromSeconds(20);

    /// <summary>Some 60 MB; senders that are held to their rate don't come near it.</summary>
    private const int Most = 100_000;

    private readonly ConcurrentDictionary<string, DateTimeOffset> _seen = new(StringComparer.Ordinal);
    private long _swept;

    /// <returns>False when this process knows the delivery already.</returns>
    public bool TryBegin(string key)
    {
        Sweep();
        return _seen.TryAdd(key, time.GetUtcNow());
    }

    public void Forget(string key) => _seen.TryRemove(key, out _);

    private void Sweep()
    {
        var now = time.GetUtcNow();
        if (now.UtcTicks - Volatile.Read(ref _swept) < SweepEach.Ticks && _seen.Count < Most)
        {
            return;
        }

        Volatile.Write(ref _swept, now.UtcTicks);
        var oldest = now - (_seen.Count < Most ? Remembered : SweepEach);
        foreach (var (key, _) in _seen.Where(entry => entry.Value < oldest))
        {
            _seen.TryRemove(key, out _);
        }
    }
}
