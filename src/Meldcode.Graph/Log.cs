using Microsoft.Extensions.Logging;

namespace Meldcode.Graph;

/// <summary>2000-2999. A call's fixed name, a status, types and Microsoft's request id; never a URL, a person's id or a text.</summary>
internal static partial class Log
{
    [LoggerMessage(2000, LogLevel.Warning, "Graph call {Call} failed: status {Status}, {Types}, may have arrived {MayHaveArrived}, request {RequestId}")]
    public static partial void Failed(ILogger logger, string call, int status, string types, bool mayHaveArrived, Guid? requestId);

    [LoggerMessage(2001, LogLevel.Error, "Graph does not accept what {Call} sends: status {Status}, request {RequestId}. This is a fault of the bot or of its settings")]
    public static partial void Rejected(ILogger logger, string call, int status, Guid? requestId);

    [LoggerMessage(2002, LogLevel.Error, "Graph does not let {Call} in: status {Status}, {Types}, request {RequestId}. Look at the credential in the settings")]
    public static partial void NoToken(ILogger logger, string call, int status, string types, Guid? requestId);
}
