using System.Collections.Concurrent;

namespace Meldcode.Emulators;

/// <summary>What goes wrong in an emulated service, and when: the next request, requests of a kind, or all of them for a while.</summary>
public sealed class FaultPlan
{
    private readonly TimeProvider _time;
    private readonly ConcurrentQueue<PlannedAnswer> _next = new();
    private readonly ConcurrentQueue<Rule> _rules = new();
    private readonly ConcurrentQueue<(DateTimeOffset From, DateTimeOffset Until, PlannedAnswer Answer)> _outages = new();

    internal FaultPlan(TimeProvider time) => _time = time;

    /// <summary>The next request gets this answer instead of its own; called more often, they queue.</summary>
    public void Next(PlannedAnswer answer) => _next.Enqueue(answer);

    public void Next(int statusCode) => Next(new PlannedAnswer(statusCode));

    /// <summary>The next requests of which the path ends so get this answer.</summary>
    /// <param name="times">How many of them.</param>
    public void NextAt(string pathEnd, PlannedAnswer answer, int times = 1) => _rules.Enqueue(new Rule(pathEnd, answer) { Left = times });

    /// <summary>Every request between two moments of the emulator's clock gets this answer.</summary>
    /// <param name="answer">Null for 503.</param>
    public void Outage(DateTimeOffset from, DateTimeOffset until, PlannedAnswer? answer = null) =>
        _outages.Enqueue((from, until, answer ?? new PlannedAnswer(503)));

    /// <returns>Null when the request gets its own answer.</returns>
    internal PlannedAnswer? For(string path)
    {
        var now = _time.GetUtcNow();
        var outage = _outages.Where(o => o.From <= now && now < o.Until).Select(o => o.Answer).FirstOrDefault();
        return outage ?? _rules.FirstOrDefault(rule => rule.Takes(path))?.Answer ?? (_next.TryDequeue(out var next) ? next : null);
    }

    private sealed record Rule(string PathEnd, PlannedAnswer Answer)
    {
        private int _left;

        public int Left { init => _left = value; }

        public bool Takes(string path) => path.EndsWith(PathEnd, StringComparison.Ordinal) && Interlocked.Decrement(ref _left) >= 0;
    }
}
