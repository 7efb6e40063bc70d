using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Meldcode.BotSdk.Tests.Dialogs;

/// <summary>A conversation with one dialog: says something, gets all replies.</summary>
internal sealed class Talk
{
    private readonly Dialog _dialog;
    private readonly Dictionary<string, JObject> _memory;
    private readonly DialogTestClient _client;

    public Talk(Dialog dialog, object? options = null, string locale = "en-us", Dictionary<string, JObject>? memory = null, JsonSerializer? serializer = null)
    {
        _dialog = dialog;
        _memory = memory ?? [];
        var storage = serializer == null ? new MemoryStorage(_memory) : new MemoryStorage(serializer, _memory);
        _client = new DialogTestClient(new TestAdapter("test") { Locale = locale }, dialog, options, conversationState: new ConversationState(storage));
    }

    public DialogTurnStatus Status => _client.DialogTurnResult.Status;

    public object Result => _client.DialogTurnResult.Result;

    public DialogContext Context => _client.DialogContext;

    public string SavedJson => JsonConvert.SerializeObject(_memory);

    public async Task<string[]> SaysAsync(string text) => [.. (await SendsAsync(text)).Select(reply => reply.Text)];

    public async Task<List<Activity>> SendsAsync(string text) =>
        Replies(await _client.SendActivityAsync<Activity>(text));

    public async Task<List<Activity>> SendsAsync(Activity activity) =>
        Replies(await _client.SendActivityAsync<Activity>(activity));

    /// <summary>The same conversation in another process: nothing is left but text.</summary>
    public Talk InAnotherProcess(Dialog? release = null, string locale = "en-us", JsonSerializer? serializer = null) =>
        new(release ?? _dialog, locale: locale, memory: JsonConvert.DeserializeObject<Dictionary<string, JObject>>(SavedJson), serializer: serializer);

    private List<Activity> Replies(Activity? first)
    {
        var replies = new List<Activity>();
        for (var reply = first; reply != null; reply = _client.GetNextReply<Activity>())
        {
            replies.Add(reply);
        }

        return replies;
    }
}
