using Microsoft.Extensions.Logging;

namespace Meldcode.Conversation;

/// <summary>5000-5999. Codes, types and counts; never a message, a name or an answer.</summary>
internal static partial class Log
{
    [LoggerMessage(5000, LogLevel.Warning, "Where a chat is could not be kept: {Type}")]
    public static partial void ChatNotKept(ILogger logger, string type);

    [LoggerMessage(5001, LogLevel.Warning, "Card of notice {Notice} not delivered: {Result}, status {Status}")]
    public static partial void CardNotDelivered(ILogger logger, string notice, string result, int status);

    [LoggerMessage(5002, LogLevel.Warning, "A card of notice {Notice} was not brought up to date: {Fault}")]
    public static partial void CardsNotRight(ILogger logger, string notice, string fault);
}
