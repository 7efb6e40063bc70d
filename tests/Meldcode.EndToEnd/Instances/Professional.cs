using System.Text.Json.Nodes;
using Meldcode.EndToEnd.Driver;
using Meldcode.Emulators;

namespace Meldcode.EndToEnd.Instances;

/// <summary>Somebody in a chat of their own who does not know that there are two bots.</summary>
/// <param name="deliver">Hands an activity over, and returns when it is answered.</param>
internal sealed class Professional(TwoBots bots, Person person, Func<JsonObject, Task> deliver)
{
    private static readonly string[] Saves = ["Opslaan en verder", "Leg de hulp vast"];

    private const string OfANotice = "Naar mijn casus";

    private readonly string _chat = $"chat-{person.Id}";
    private int _ids;

    /// <summary>The card that came last as an answer.</summary>
    public Card Card => Messages.SelectMany(CardsOf).Last();

    /// <summary>Every answer of the bot in this chat, oldest first; no updates, no typing, nothing that it says of its own accord.</summary>
    public IReadOnlyList<JsonObject> Messages =>
    [
        .. bots.Connector.Requests
            .Where(request => request is { Method: "POST", CarriesActivity: true, StatusCode: < 300 and not 0 } && request.ConversationId == _chat)
            .Select(request => request.Json)
            .Where(activity => (string?)activity["type"] == "message")
            .Where(activity => !CardsOf(activity).Any(card => card.ActionTitles.Contains(OfANotice, StringComparer.Ordinal))),
    ];

    public Task SaysAsync(string text) => deliver(Activity("text", text));

    /// <summary>Presses a button of the newest card, with something in every field.</summary>
    public Task TapsAsync(string title) => deliver(Tap(title));

    public async Task StartsAsync()
    {
        await SaysAsync("nieuwe casus");
        var form = Card.Form().Fill("leeftijd", "4-12").Fill("variant", "inos");
        await deliver(Activity("value", form.DataFor(Card.Action("Start de casus"))));
    }

    /// <summary>Saves card after card until there is a question, and answers it; and so on.</summary>
    public async Task AnswersAsync(params string[] answers)
    {
        foreach (var answer in answers)
        {
            await FillsInAsync();
            await TapsAsync(answer);
        }
    }

    public async Task FillsInAsync()
    {
        for (var cards = 0; cards < 15 && Card.ActionTitles.FirstOrDefault(Saves.Contains) is { } save; cards++)
        {
            await TapsAsync(save);
        }
    }

    public JsonObject Tap(string title) => Activity("value", FilledForm.Of(Card).DataFor(Card.Action(title)));

    private IReadOnlyList<Card> CardsOf(JsonObject message) => new Reply(_chat, "", ReplyKind.New, message).Cards;

    private JsonObject Activity(string key, JsonNode content) => new()
    {
        ["type"] = "message",
        ["id"] = $"{person.Id}-{++_ids}",
        ["channelId"] = "msteams",
        ["serviceUrl"] = bots.Connector.ServiceUrl.ToString(),
        ["from"] = new JsonObject { ["id"] = person.Id, ["aadObjectId"] = person.AadObjectId },
        ["recipient"] = new JsonObject { ["id"] = People.Bot.Id },
        ["conversation"] = new JsonObject { ["id"] = _chat, ["conversationType"] = "personal", ["tenantId"] = People.Tenant },
        [key] = content,
    };
}
