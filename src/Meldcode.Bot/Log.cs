namespace Meldcode.Bot;

/// <summary>1000-1999. Codes, types and counts; never a message, a name or an answer.</summary>
internal static partial class Log
{
    [LoggerMessage(1000, LogLevel.Warning, "In {Count} ways people cannot be reached outside the chat; the list is on standard output")]
    public static partial void PeopleNotReachable(ILogger logger, int count);

    [LoggerMessage(1200, LogLevel.Error, "{Worker} failed ({Fault}) and tries again")]
    public static partial void WorkerFailed(ILogger logger, string worker, string fault);

    [LoggerMessage(1102, LogLevel.Warning, "The storage does not say who answers a delivery ({Fault}); another instance may answer it too")]
    public static partial void ClaimNotKept(ILogger logger, string fault);

    [LoggerMessage(1800, LogLevel.Information, "Erased {Count} casussen that were past their term")]
    public static partial void Erased(ILogger logger, int count);

    [LoggerMessage(1801, LogLevel.Error, "Erasing what is past its term failed ({Fault}); tried again in a day")]
    public static partial void NotErased(ILogger logger, string fault);

    [LoggerMessage(1100, LogLevel.Error, "Turn failed, code {Code}: {Types} in a {ActivityType} activity\n{Stack}")]
    public static partial void TurnFailed(ILogger logger, string code, string types, string activityType, string? stack);

    [LoggerMessage(1101, LogLevel.Error, "Turn failed, code {Code}: what to do could not be told or tidied: {Types}")]
    public static partial void FailureNotTold(ILogger logger, string code, string types);
}
