using System.Diagnostics;
using System.Diagnostics.Metrics;
using Meldcode.Bot.Workers;
using Meldcode.Domain;
using Microsoft.Bot.Schema;

namespace Meldcode.Bot.Telemetry;

/// <summary>What the host measures. Each tag and each of its values is one of a fixed list: nothing of what was said can get in.</summary>
internal static class BotMeter
{
    public const string Name = "Meldcode.Bot";

    public const string TurnSpan = "turn";

    public const string Kind = "turn.kind";
    public const string Result = "result";
    public const string RungKind = "rung";
    public const string Fault = "fault";
    public const string Job = "job";

    public const string Ok = "ok";
    public const string Failed = "failed";
    public const string None = "none";

    private const string Other = "other";

    private static readonly string[] Kinds =
        [ActivityTypes.Message, ActivityTypes.Invoke, ActivityTypes.ConversationUpdate, ActivityTypes.InstallationUpdate, ActivityTypes.MessageReaction];

    private static readonly string[] Jobs = [DueDatesJob.Name, RetentionJob.Name];

    private static readonly string[] RungResults =
        [nameof(RungResult.Sent), nameof(RungResult.Uncertain), nameof(RungResult.Unavailable), nameof(RungResult.Later)];

    private static readonly Meter Meter = new(Name);

    private static readonly Histogram<double> Turns = Meter.CreateHistogram(
        "meldcode.turn.duration", "s", "How long a turn took; Teams gives up after 15 s.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 15] });

    private static readonly Counter<long> Rungs = Meter.CreateCounter<long>("meldcode.rung.results", description: "What became of tries to reach somebody.");

    private static readonly Counter<long> Works = Meter.CreateCounter<long>("meldcode.calendar.runs", description: "Jobs of the calendar that were done by this instance.");

    public static ActivitySource Source { get; } = new(Name);

    /// <summary>Every value that a tag of ours can have.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Values { get; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
    {
        [Kind] = [.. Kinds, Other],
        [Result] = [Ok, Failed, .. RungResults],
        [RungKind] = Enum.GetNames<Rung>(),
        [Fault] = [None, .. Enum.GetNames<RungFault>()],
        [Job] = [.. Jobs, Other],
    };

    /// <summary>The kind of an activity, or "other" for a kind that somebody made up.</summary>
    public static string KindOf(string? type) => Kinds.FirstOrDefault(kind => kind.Equals(type, StringComparison.OrdinalIgnoreCase)) ?? Other;

    public static void Turn(string kind, string result, TimeSpan duration) =>
        Turns.Record(duration.TotalSeconds, new KeyValuePair<string, object?>(Kind, kind), new KeyValuePair<string, object?>(Result, result));

    public static void Tried(Rung rung, RungResult result) => Rungs.Add(
        1,
        new KeyValuePair<string, object?>(RungKind, rung.ToString()),
        new KeyValuePair<string, object?>(Result, result.GetType().Name),
        new KeyValuePair<string, object?>(Fault, FaultOf(result)));

    public static void Worked(string job, string result) => Works.Add(
        1,
        new KeyValuePair<string, object?>(Job, Jobs.Contains(job, StringComparer.Ordinal) ? job : Other),
        new KeyValuePair<string, object?>(Result, result));

    private static string FaultOf(RungResult result) => result switch
    {
        RungResult.Uncertain(var fault) => fault.ToString(),
        RungResult.Unavailable(var fault) => fault.ToString(),
        RungResult.Later(_, var fault) => fault.ToString(),
        _ => None,
    };
}
