using System.Diagnostics;
using System.Diagnostics.Metrics;
using Meldcode.Domain;

namespace Meldcode.Storage;

/// <summary>What the storage measures. Each tag and each of its values is one of a fixed list.</summary>
public static class StorageMeter
{
    public const string Name = "Meldcode.Storage";

    private const string Operation = "storage.operation";
    private const string Read = "read";
    private const string Write = "write";
    private const string Result = "result";
    private const string Ok = "ok";
    private const string Failed = "failed";
    private const string Code = "refusal.code";

    private static readonly Meter Meter = new(Name);

    private static readonly Histogram<double> Durations = Meter.CreateHistogram(
        "meldcode.storage.duration", "s", "How long a piece of work in the storage took, waiting for its turn included.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10] });

    private static readonly Gauge<double> OutboxAge = Meter.CreateGauge<double>(
        "meldcode.outbox.age", "s", "How long the notice that is most overdue has waited for a worker; 0 when none has.");

    private static readonly Counter<long> Refusals = Meter.CreateCounter<long>("meldcode.refusals", description: "Commands that the rules refused.");

    /// <summary>Every value that a tag can have.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Values { get; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
    {
        [Operation] = [Read, Write],
        [Result] = [Ok, Failed],
        [Code] = [.. Enum.GetValues<RefusalCode>().Select(code => new Refusal(code).Number)],
    };

    internal static Task<T> ReadingAsync<T>(Func<Task<T>> work) => MeasureAsync(Read, work);

    internal static Task<T> WritingAsync<T>(Func<Task<T>> work) => MeasureAsync(Write, work);

    /// <param name="due">When the next notice is due, UTC; null when none is.</param>
    internal static void OutboxLooked(DateTimeOffset? due, DateTimeOffset now) => OutboxAge.Record(due < now ? (now - due.Value).TotalSeconds : 0);

    internal static void Refused(Refusal refusal) => Refusals.Add(1, new KeyValuePair<string, object?>(Code, refusal.Number));

    private static async Task<T> MeasureAsync<T>(string operation, Func<Task<T>> work)
    {
        var began = Stopwatch.GetTimestamp();
        var result = Failed;
        try
        {
            var done = await work();
            result = Ok;
            return done;
        }
        finally
        {
            Durations.Record(
                Stopwatch.GetElapsedTime(began).TotalSeconds,
                new KeyValuePair<string, object?>(Operation, operation),
                new KeyValuePair<string, object?>(Result, result));
        }
    }
}
