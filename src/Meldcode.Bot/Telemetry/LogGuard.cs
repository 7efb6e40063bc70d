using OpenTelemetry;
using OpenTelemetry.Logs;

namespace Meldcode.Bot.Telemetry;

/// <summary>Our own log lines hold codes and counts; what comes along with them, such as an exception's message, does not leave.</summary>
internal sealed class LogGuard : BaseProcessor<LogRecord>
{
    /// <summary>Categories of our own rooms. What a framework logs may quote a URL or a query.</summary>
    public static bool IsOurs(string? category) => category?.StartsWith("Meldcode.", StringComparison.Ordinal) ?? false;

    public override void OnEnd(LogRecord data) => data.Exception = null;
}
