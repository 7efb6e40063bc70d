using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

internal static partial class Log
{
    [LoggerMessage(4001, LogLevel.Warning, "A request was not authorized.")]
    public static partial void Unauthorized(ILogger logger, Exception exception);
}
