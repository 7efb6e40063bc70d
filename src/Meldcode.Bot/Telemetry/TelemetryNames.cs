using Meldcode.Conversation;
using Meldcode.Storage;

namespace Meldcode.Bot.Telemetry;

/// <summary>What leaves as telemetry: these meters and sources, with these tags, and nothing else.</summary>
internal static class TelemetryNames
{
    public static IReadOnlyList<string> OurMeters { get; } = [BotMeter.Name, StorageMeter.Name, KennisMeter.Name];

    public static IReadOnlyList<string> Meters { get; } =
    [
        .. OurMeters, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime",
    ];

    /// <summary>The second is the web server's own: a request, around its turn. Never that of outgoing calls: their URLs hold ids of people.</summary>
    public static IReadOnlyList<string> Sources { get; } = [BotMeter.Name, "Microsoft.AspNetCore"];

    /// <summary>Tags of the framework that can hold nothing of anybody; all others are dropped. No URL, path, address or browser.</summary>
    public static IReadOnlyList<string> FrameworkTags { get; } =
    [
        "http.request.method", "http.response.status_code", "http.route", "network.protocol.version", "url.scheme",
        "gc.heap.generation", "cpu.mode", "error.type",
    ];

    /// <summary>Tags of ours, with every value that each can have.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> OurTags { get; } = BotMeter.Values
        .Concat(StorageMeter.Values)
        .Concat(KennisMeter.Values)
        .GroupBy(tag => tag.Key, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => (IReadOnlyList<string>)[.. same.SelectMany(tag => tag.Value).Distinct(StringComparer.Ordinal)], StringComparer.Ordinal);

    public static bool IsAllowed(string tag, object? value) =>
        OurTags.TryGetValue(tag, out var values) ? value is string text && values.Contains(text, StringComparer.Ordinal) : FrameworkTags.Contains(tag, StringComparer.Ordinal);
}
