using System.Collections.Concurrent;
using Meldcode.Domain;

namespace Meldcode.Storage;

/// <summary>
/// Keeps a thousand notices from knocking at a door that is closed: after some faults of one rung in a row nobody tries it
/// for a while, then one notice does. The while grows. Of this process only; it costs another one a few calls to find out.
/// </summary>
internal sealed class RungCircuits(TimeProvider time)
{
    private const int Faults = 3;

    private static readonly TimeSpan First = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<Rung, State> _states = new();

    /// <returns>When the rung may be tried again, UTC; null when it may be now.</returns>
    public DateTimeOffset? ClosedUntil(Rung rung) =>
        _states.TryGetValue(rung, out var state) && state.Until > time.GetUtcNow() ? state.Until : null;

    public void Record(Rung rung, RungResult result)
    {
        if (result is RungResult.Later { Fault: RungFault.Outage or RungFault.Timeout } or RungResult.Uncertain)
        {
            _states.AddOrUpdate(rung, _ => Next(new State(0, default)), (_, state) => Next(state));
        }
        else
        {
            _states.TryRemove(rung, out _);
        }
    }

    private State Next(State state)
    {
        var faults = state.Faults + 1;
        var doubled = First * Math.Pow(2, Math.Min(faults - Faults, 8));
        return new State(faults, faults < Faults ? default : time.GetUtcNow() + (doubled < Longest ? doubled : Longest));
    }

    private sealed record State(int Faults, DateTimeOffset Until);
}
