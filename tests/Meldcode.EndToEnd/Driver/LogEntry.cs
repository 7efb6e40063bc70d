using System.Text.Json.Nodes;

namespace Meldcode.EndToEnd.Driver;

public enum LogDirection { ToBot, FromBot, Notice }

/// <summary>
/// One line of the local client's own log: an activity to the bot with the bot's answer, a call by the bot with the
/// client's answer, or a notice (such as: the bot can't be reached).
/// </summary>
/// <param name="Call">The body that went over: an activity, or the parameters of a new conversation. Null for a notice.</param>
/// <param name="StatusCode">The HTTP status that came back; 0 for a notice.</param>
/// <param name="Answer">The body that came back, or null.</param>
/// <param name="Notice">Text of a notice, else empty.</param>
public sealed record LogEntry(
    LogDirection Direction, string? ConversationId, string Name, string? MessageId,
    JsonObject? Call, int StatusCode, JsonNode? Answer, string Notice)
{
    private const string Bot = "User Application";

    /// <summary>The client could not reach the bot at all. (A connection cut halfway leaves no trace in the log.)</summary>
    public bool SaysBotIsGone => Direction == LogDirection.Notice && Notice.StartsWith("Cannot connect", StringComparison.Ordinal);

    public static LogEntry Parse(JsonNode message)
    {
        var log = message["log"]!;
        var direction = (string?)log["from"] == Bot ? LogDirection.FromBot
            : (string?)log["to"] == Bot ? LogDirection.ToBot
            : LogDirection.Notice;
        return new LogEntry(
            direction,
            (string?)log["conversationId"],
            (string?)log["activityName"] ?? "",
            (string?)log["messageId"],
            log["request"]?["body"] as JsonObject,
            (int?)log["response"]?["statusCode"] ?? 0,
            log["response"]?["body"],
            direction == LogDirection.Notice ? (string?)log["displayText"] ?? "" : "");
    }

    /// <summary>For a time-out's message: what happened, never what was said.</summary>
    public override string ToString() => Direction == LogDirection.Notice
        ? $"notice in {ConversationId}"
        : $"{Direction} {Name} in {ConversationId} -> {StatusCode}";
}
