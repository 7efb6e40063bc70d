using System.Globalization;
using System.Text.Json.Nodes;

namespace Meldcode.EndToEnd.Driver;

/// <summary>
/// One person in one conversation with the bot. What the person does is a verb that returns the whole turn; what the
/// bot sends of its own accord (a notice, a reminder) is awaited with <see cref="NextAsync"/>.
/// </summary>
public sealed class Chat
{
    private const string SubmitPath = "/_conversation/v1/submit";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly PlaygroundClient _client;
    private readonly int _start;

    internal Chat(PlaygroundClient client, Person person, string conversationId)
    {
        _client = client;
        _start = client.Log.Count;
        Person = person;
        ConversationId = conversationId;
    }

    public Person Person { get; }

    public string ConversationId { get; }

    /// <summary>Types a line and sends it. The page's own chats only; in a group it mentions nobody.</summary>
    public Task<Turn> SaysAsync(string text) => SendAsync(text, new JsonObject { ["text"] = text });

    /// <summary>As <see cref="SaysAsync"/>, with the bot mentioned in front: else it hears nothing in a group.</summary>
    public Task<Turn> MentionsAsync(string text)
    {
        var mention = $"<at>{People.Bot.Name}</at>";
        var said = $"{mention} {text}";
        return SendAsync(said, new JsonObject
        {
            ["text"] = said,
            ["mentions"] = new JsonArray(new JsonObject { ["mentioned"] = new JsonObject { ["id"] = People.Bot.Id }, ["text"] = mention }),
        });
    }

    public Task<Turn> TapsAsync(Reply reply, string title) => TapsAsync(reply, reply.Form(), title);

    /// <summary>Presses the button with this title on a card that may be filled in.</summary>
    public Task<Turn> TapsAsync(Reply reply, CardForm form, string title)
    {
        var action = form.Action(title);
        var data = form.DataFor(action);
        return (string?)action["type"] switch
        {
            "Action.Submit" => SubmitsAsync(reply, data),
            "Action.Execute" => ExecutesAsync(reply, action, data),
            var other => throw new InvalidOperationException($"The button '{title}' is {other}: it does not reach the bot."),
        };
    }

    /// <summary>Action.Submit with exactly this data, also data that no card holds.</summary>
    public Task<Turn> SubmitsAsync(Reply reply, JsonObject data) => NewTurnAsync(
        () => _client.PostAsync(SubmitPath, Envelope(reply, data)),
        call => JsonNode.DeepEquals(call["value"], data));

    /// <summary>Hands the bot any activity, whole; a second time with the same id is a redelivery.</summary>
    public Task<Turn> DeliversAsync(JsonObject activity) => TurnAsync(
        () => _client.PostAsync("/_internal/v1/customActivities", activity),
        call => (string?)call["id"] == (string?)activity["id"]);

    /// <summary>Something that the client can act out: install, uninstall, botAdded, userAdded, botRemoved, userRemoved.</summary>
    public async Task<Turn> TriggersAsync(string name)
    {
        var activity = await _client.GetAsync($"/_internal/v1/customActivities/template?conversationId={Uri.EscapeDataString(ConversationId)}&type={name}");
        return await DeliversAsync(activity.AsObject());
    }

    /// <summary>The next message in this chat that no earlier verb or wait returned.</summary>
    public Task<Reply> NextAsync() => NextAsync(_ => true);

    /// <summary>As <see cref="NextAsync()"/>, passing over what does not fit (a later wait may still return that).</summary>
    public async Task<Reply> NextAsync(Func<Reply, bool> fits)
    {
        var (entry, _) = await _client.Log.FirstAsync(
            _start, e => MessageHere(e) is { } reply && fits(reply) && _client.Claim(e), Patience, $"a message from the bot in {ConversationId}");
        return MessageHere(entry)!;
    }

    /// <summary>
    /// Sends and does not wait for the turn, for a bot that will be killed in the middle of it: the client keeps no
    /// trace of a turn of which the connection was cut.
    /// </summary>
    public Task SaysAndLeavesAsync(string text) => _client.PostAsync(MessagesPath, Message(new JsonObject { ["text"] = text }));

    /// <summary>As <see cref="SaysAndLeavesAsync"/>, for Action.Submit.</summary>
    public Task SubmitsAndLeavesAsync(Reply reply, JsonObject data) => _client.PostAsync(SubmitPath, Envelope(reply, data));

    private string MessagesPath => $"/_conversation/v1/conversations/{Uri.EscapeDataString(ConversationId)}/messages";

    private Task<Turn> SendAsync(string text, JsonObject content) => NewTurnAsync(
        () => _client.PostAsync(MessagesPath, Message(content)),
        call => (string?)call["text"] == text);

    private JsonObject Message(JsonObject content)
    {
        content["from"] = new JsonObject { ["id"] = Person.Id };
        content["textFormat"] = "plain";
        return content;
    }

    private async Task<Turn> ExecutesAsync(Reply reply, JsonObject action, JsonObject data)
    {
        var invoke = Envelope(reply, new JsonObject
        {
            ["action"] = new JsonObject
            {
                ["type"] = "Action.Execute",
                ["title"] = (string?)action["title"],
                ["verb"] = (string?)action["verb"] ?? "",
                ["data"] = data,
            },
        });
        invoke["name"] = "adaptiveCard/action";
        var (from, begun) = (_client.Log.Count, TimeProvider.System.GetUtcNow());
        var (status, shown) = await _client.InvokeAsync(invoke);
        if (status == 0)
        {
            return new Turn(0, TakeReplies(_client.Log.From(from)), null);
        }
        var turn = await EndOfTurnAsync(from, call => IsMadeSince(begun, call) && JsonNode.DeepEquals(call["value"]?["action"]?["data"], data));
        return (string?)shown?["type"] == Card.ContentType
            ? turn with { Replies = [.. turn.Replies, Reply.Replaced(ConversationId, reply.Id, shown!["value"]!.AsObject())] }
            : turn;
    }

    private JsonObject Envelope(Reply reply, JsonObject value) => new()
    {
        ["conversation"] = new JsonObject { ["id"] = ConversationId },
        ["from"] = new JsonObject { ["id"] = Person.Id },
        ["replyToId"] = reply.Id,
        ["value"] = value.DeepClone(),
    };

    private Task<Turn> NewTurnAsync(Func<Task> act, Func<JsonObject, bool> isMine)
    {
        var begun = TimeProvider.System.GetUtcNow();
        return TurnAsync(act, call => IsMadeSince(begun, call) && isMine(call));
    }

    // The page may have said or pressed the very same a moment ago, and the client logs that turn only when it ends. The
    // client stamps what it makes, in whole milliseconds.
    private static bool IsMadeSince(DateTimeOffset begun, JsonObject call) =>
        DateTimeOffset.Parse((string)call["timestamp"]!, CultureInfo.InvariantCulture) > begun.AddMilliseconds(-1);

    private async Task<Turn> TurnAsync(Func<Task> act, Func<JsonObject, bool> isMine)
    {
        var from = _client.Log.Count;
        await act();
        return await EndOfTurnAsync(from, isMine);
    }

    private async Task<Turn> EndOfTurnAsync(int from, Func<JsonObject, bool> isMine)
    {
        var (end, index) = await _client.Log.FirstAsync(from, e => EndsMyTurn(e, isMine), Patience, $"the bot's answer in {ConversationId}");
        var replies = TakeReplies(_client.Log.From(from).Take(index - from).Where(e => IsReplyTo(end, e)));
        return new Turn(end.StatusCode, replies, end.Name == "invoke" ? end.Answer : null);
    }

    private IReadOnlyList<Reply> TakeReplies(IEnumerable<LogEntry> entries) =>
        [.. entries.Where(e => MessageHere(e) is not null && _client.Claim(e)).Select(e => MessageHere(e)!)];

    private bool EndsMyTurn(LogEntry entry, Func<JsonObject, bool> isMine) =>
        entry.ConversationId == ConversationId && entry.Direction switch
        {
            LogDirection.ToBot => isMine(entry.Call!) && _client.Claim(entry),
            LogDirection.Notice => entry.SaysBotIsGone && _client.Claim(entry),
            _ => false,
        };

    // What the bot says of its own accord at that moment is not a part of the turn: NextAsync waits for that.
    private static bool IsReplyTo(LogEntry end, LogEntry entry) =>
        end.Call is null || (string?)entry.Call?["replyToId"] == (string?)end.Call["id"];

    private Reply? MessageHere(LogEntry entry) =>
        entry.ConversationId == ConversationId && Reply.From(entry) is { Type: not "typing" } reply ? reply : null;
}
