using System.Diagnostics.Metrics;

namespace Meldcode.Conversation;

/// <summary>Counts searches and misses; never what was asked or found.</summary>
public static class KennisMeter
{
    public const string Name = "Meldcode.Conversation";

    private const string Result = "result";
    private const string Found = "found";
    private const string Missed = "missed";

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Searches = Meter.CreateCounter<long>("meldcode.searches", description: "Questions to the library.");

    /// <summary>Every value that a tag can have.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Values { get; } =
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [Result] = [Found, Missed] };

    internal static void Searched(bool found) => Searches.Add(1, new KeyValuePair<string, object?>(Result, found ? Found : Missed));
}
