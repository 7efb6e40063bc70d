using System.Text.Json.Nodes;

namespace Meldcode.EndToEnd.Driver;

public enum ReplyKind { New, Update, Replacement }

/// <summary>Something that the bot put in a chat.</summary>
/// <param name="Id">The message's id; empty for a typing sign, and where the client gives none (text and card in one).</param>
/// <param name="Kind">New, an update in place, or a card that took another's place as the answer to a tap.</param>
/// <param name="Activity">The activity as the bot sent it.</param>
public sealed record Reply(string ConversationId, string Id, ReplyKind Kind, JsonObject Activity)
{
    public string Type => (string?)Activity["type"] ?? "";

    /// <summary>The message's own text, without a card's.</summary>
    public string Text => (string?)Activity["text"] ?? "";

    public IReadOnlyList<Card> Cards =>
    [
        .. (Activity["attachments"]?.AsArray() ?? [])
            .Where(a => (string?)a!["contentType"] == Driver.Card.ContentType)
            .Select(a => new Card(a!["content"]!.AsObject())),
    ];

    public Card Card => Cards is [var only]
        ? only
        : throw new InvalidOperationException($"The message has {Cards.Count} cards.");

    /// <summary>All that can be read: the text and the cards' words.</summary>
    public string AllText => string.Join('\n', Cards.Select(c => c.Text).Prepend(Text));

    public CardForm Form() => Card.Form();

    /// <summary>What the bot sent according to this line of the log, or null where that was not a message.</summary>
    public static Reply? From(LogEntry entry)
    {
        if (entry is not { Direction: LogDirection.FromBot, Call: { } activity, ConversationId: { } conversation } || entry.StatusCode is 0 or >= 300)
        {
            return null;
        }
        var isUpdate = entry.StatusCode == 200;
        return (string?)activity["type"] is null
            ? null
            : new Reply(conversation, entry.MessageId ?? "", isUpdate ? ReplyKind.Update : ReplyKind.New, activity);
    }

    public static Reply Replaced(string conversationId, string id, JsonObject card) => new(conversationId, id, ReplyKind.Replacement, new JsonObject
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = Driver.Card.ContentType, ["content"] = card.DeepClone() }),
    });
}
