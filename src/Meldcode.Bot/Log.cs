namespace Meldcode.Bot;

/// <summary>1000-1999. Codes, types and counts; never a message, a name or an answer.</summary>
internal static partial class Log
{
    [LoggerMessage(1000, LogLevel.Information, "Graph is not set up; there are no notifications outside the chat")]
    public static partial void GraphNotSetUp(ILogger logger);

    [LoggerMessage(1100, LogLevel.Error, "Turn failed, code {Code}: {Types} in a {ActivityType} activity\n{Stack}")]
    public static partial void TurnFailed(ILogger logger, string code, string types, string activityType, string? stack);

    [LoggerMessage(1101, LogLevel.Error, "Turn failed, code {Code}: what to do could not be told or tidied: {Types}")]
    public static partial void FailureNotTold(ILogger logger, string code, string types);
}
