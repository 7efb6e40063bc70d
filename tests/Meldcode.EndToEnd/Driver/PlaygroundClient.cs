using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Meldcode.EndToEnd.Driver;

/// <summary>Drives the local client without a browser, over the routes that its own page uses.</summary>
public sealed class PlaygroundClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);
    private static int _marks;

    private readonly HttpClient _http;
    private readonly LogStream _stream = new();
    private readonly ConcurrentDictionary<LogEntry, bool> _claimed = new(ReferenceEqualityComparer.Instance);

    private PlaygroundClient(Uri address) => _http = new HttpClient { BaseAddress = address };

    /// <summary>All that went between the client and the bot since the client started, in order.</summary>
    public WaitList<LogEntry> Log => _stream.Entries;

    /// <summary>The personal chat of the one at the keyboard.</summary>
    public Chat Personal { get; private set; } = null!;

    public static async Task<PlaygroundClient> ConnectAsync(Uri address)
    {
        var client = new PlaygroundClient(address);
        await client._stream.ConnectAsync(address);
        await client.CatchUpAsync();
        client.Personal = client.ChatOf(People.Medewerker, People.PersonalChat);
        return client;
    }

    /// <summary>A person in a conversation; what was said there before is not returned by its waits.</summary>
    public Chat ChatOf(Person person, string conversationId) => new(this, person, conversationId);

    /// <summary>
    /// The personal chat of someone other than the one at the keyboard. It is not on the page, but what is sent there is
    /// seen here. The bot gets the same one when it opens a conversation with that person's id.
    /// </summary>
    public async Task<Chat> PersonalChatOfAsync(Person person)
    {
        var answer = await OpenConversationAsync(person.Id);
        return ChatOf(person, (string)answer["id"]!);
    }

    /// <summary>A message of this person as the client would have made it, for <see cref="Chat.DeliversAsync"/>.</summary>
    public JsonObject MessageFrom(Chat chat, string activityId, JsonObject content)
    {
        var activity = content.DeepClone().AsObject();
        activity["type"] ??= "message";
        activity["id"] = activityId;
        activity["channelId"] = "msteams";
        activity["serviceUrl"] = new Uri(_http.BaseAddress!, "/_connector").ToString();
        activity["locale"] = "nl-NL";
        activity["from"] = new JsonObject { ["id"] = chat.Person.Id, ["name"] = chat.Person.Name, ["aadObjectId"] = chat.Person.AadObjectId };
        activity["recipient"] = new JsonObject { ["id"] = People.Bot.Id, ["name"] = People.Bot.Name };
        activity["conversation"] = new JsonObject { ["id"] = chat.ConversationId, ["conversationType"] = "personal", ["tenantId"] = People.Tenant };
        activity["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = People.Tenant } };
        return activity;
    }

    /// <summary>Searches through the message extension; returns the answer's body.</summary>
    public async Task<JsonNode> SearchAsync(string commandId, string parameter, string text)
    {
        var answer = await PostAsync("/_conversation/v1/invoke", new JsonObject
        {
            ["name"] = "composeExtension/query",
            ["from"] = new JsonObject { ["id"] = People.Medewerker.Id },
            ["conversation"] = new JsonObject { ["id"] = People.PersonalChat },
            ["value"] = new JsonObject
            {
                ["commandId"] = commandId,
                ["parameters"] = new JsonArray(new JsonObject { ["name"] = parameter, ["value"] = text }),
                ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
            },
        });
        return answer!;
    }

    public async ValueTask DisposeAsync()
    {
        await _stream.DisposeAsync();
        _http.Dispose();
    }

    /// <summary>True for the first who asks: two turns never take the same answer for theirs.</summary>
    internal bool Claim(LogEntry entry) => _claimed.TryAdd(entry, true);

    internal async Task<JsonNode> GetAsync(string path) => (await _http.GetFromJsonAsync<JsonNode>(path))!;

    internal async Task<JsonNode?> PostAsync(string path, JsonObject body)
    {
        var (status, answer) = await SendAsync(path, body);
        return status == HttpStatusCode.OK || status == HttpStatusCode.Created
            ? answer
            : throw new HttpRequestException($"The local client answered {(int)status} to {path}: {answer?.ToJsonString()}", null, status);
    }

    /// <summary>The bot's HTTP status (0: not there, or it cut the connection) and what the client shows for it.</summary>
    internal async Task<(int Status, JsonNode? Shown)> InvokeAsync(JsonObject invoke)
    {
        var (status, answer) = await SendAsync("/_conversation/v1/invoke", invoke);
        return status switch
        {
            HttpStatusCode.OK => (200, answer),
            HttpStatusCode.BadGateway => ((int?)answer?["innerHttpError"]?["statusCode"] ?? 0, null),
            _ => throw new HttpRequestException($"The local client answered {(int)status} to an invoke: {answer?.ToJsonString()}", null, status),
        };
    }

    private async Task<(HttpStatusCode Status, JsonNode? Answer)> SendAsync(string path, JsonObject body)
    {
        using var answer = await _http.PostAsJsonAsync(path, body);
        return (answer.StatusCode, Parsed(await answer.Content.ReadAsStringAsync()));
    }

    private static JsonNode? Parsed(string text) => text.Length == 0 ? null : JsonNode.Parse(text);

    // The stream has no sign "this was the past": a conversation with nobody, opened now, is one.
    private async Task CatchUpAsync()
    {
        var nobody = $"nobody-{Environment.ProcessId}-{Interlocked.Increment(ref _marks)}";
        await OpenConversationAsync(nobody);
        await Log.FirstAsync(0, e => (string?)e.Call?["members"]?[0]?["id"] == nobody, Patience, "the log to catch up");
    }

    private async Task<JsonNode> OpenConversationAsync(string memberId)
    {
        var answer = await PostAsync("/_connector/v3/conversations", new JsonObject
        {
            ["isGroup"] = false,
            ["bot"] = new JsonObject { ["id"] = People.Bot.Id },
            ["members"] = new JsonArray(new JsonObject { ["id"] = memberId }),
            ["tenantId"] = People.Tenant,
        });
        return answer!;
    }
}
