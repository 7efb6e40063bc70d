using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Meldcode.Bot.Tests.Host;
using Meldcode.Emulators;

namespace Meldcode.Bot.Tests.Escalation;

/// <summary>From a code to a test that arrives, with the whole host and its own worker.</summary>
public sealed partial class SetupJourneyTests
{
    // The one whom the development settings call beheerder.
    private const string Beheerder = "00000000-0000-0000-0000-000000000001";

    private const string Newcomer = "00000000-0000-0000-0000-0000000000e1";

    private int _ids;

    [Fact]
    public async Task Code_ThenRegister_ThenTest_ReachesThePersonAndShowsItToWhoAsked()
    {
        await using var bot = await RunningBot.StartAsync();
        await SaysAsync(bot, Newcomer, "hoi");
        await CardWithAsync(bot, Newcomer, "Welkom");

        await SaysAsync(bot, Beheerder, "code voor directeur");
        var code = Code().Match((await CardWithAsync(bot, Beheerder, "aanmelden")).Json.ToJsonString()).Value;
        await SaysAsync(bot, Newcomer, $"aanmelden {code}");
        await bot.Connector.NextRequestAsync(request => Has(request, Newcomer, "Vanaf nu krijg jij de berichten"));

        await SaysAsync(bot, Newcomer, "testbericht");
        var choice = await CardWithAsync(bot, Newcomer, "Wie krijgt het testbericht");
        await TapsAsync(bot, Beheerder, "ignored", TestOf(choice, "Directeur"));
        var arrived = await CardWithAsync(bot, Newcomer, "Dit is een testbericht");
        await TapsAsync(bot, Newcomer, "test-card", DataOf(arrived, "bericht-testgezien"));

        await bot.Connector.NextRequestAsync(request => request.Method == "PUT" && Has(request, Beheerder, "**Gezien**"));
        Assert.Empty(bot.Connector.Violations);
        Assert.DoesNotContain(bot.Log.All, line => line.Contains(code, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Register_WrongCodeManyTimes_AlwaysTheSameWords()
    {
        await using var bot = await RunningBot.StartAsync();
        for (var i = 0; i < 7; i++)
        {
            await SaysAsync(bot, Newcomer, $"aanmelden WXYZ-999{i}");
            await bot.Connector.NextRequestAsync(request => Has(request, Newcomer, "Deze code werkt niet"));
        }
    }

    private static Task<ConnectorRequest> CardWithAsync(RunningBot bot, string person, string words) =>
        bot.Connector.NextRequestAsync(request => Has(request, person, words));

    private static bool Has(ConnectorRequest request, string person, string words) =>
        request.CarriesActivity && request.ConversationId == $"chat-{person}" && Regex.Unescape(request.Json.ToJsonString()).Contains(words, StringComparison.Ordinal);

    private static JsonObject DataOf(ConnectorRequest card, string verb) =>
        Objects(card.Json).First(node => (string?)node["doe"] == verb);

    /// <summary>The button in the row of a function.</summary>
    private static JsonObject TestOf(ConnectorRequest card, string function) => (JsonObject)Objects(card.Json)
        .Where(node => (string?)node["type"] == "ColumnSet")
        .First(row => row.ToJsonString().Contains(function, StringComparison.Ordinal))
        .ToJsonNode("doe")!.DeepClone();

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => JsonNodes.Objects(node);

    private Task SaysAsync(RunningBot bot, string person, string text) => PostAsync(bot, person, new JsonObject { ["text"] = text });

    private Task TapsAsync(RunningBot bot, string person, string card, JsonObject data) =>
        PostAsync(bot, person, new JsonObject { ["value"] = data.DeepClone(), ["replyToId"] = card });

    private async Task PostAsync(RunningBot bot, string person, JsonObject activity)
    {
        activity["type"] = "message";
        activity["id"] = $"in-{++_ids}";
        activity["channelId"] = "msteams";
        activity["serviceUrl"] = bot.Connector.ServiceUrl.ToString();
        activity["from"] = new JsonObject { ["id"] = person, ["name"] = "Iemand", ["aadObjectId"] = person };
        activity["recipient"] = new JsonObject { ["id"] = "bot" };
        activity["conversation"] = new JsonObject { ["id"] = $"chat-{person}", ["conversationType"] = "personal", ["tenantId"] = "00000000-0000-0000-0000-0000000000aa" };
        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        using var answer = await bot.Client.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        answer.EnsureSuccessStatusCode();
    }

    [GeneratedRegex("[2-9A-Y]{4}-[2-9A-Y]{4}", RegexOptions.None, 1000)]
    private static partial Regex Code();
}

internal static class JsonNodes
{
    public static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(pair => Objects(pair.Value)).Prepend(item),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };

    /// <summary>The first object inside that has this key.</summary>
    public static JsonNode? ToJsonNode(this JsonObject inside, string key) => Objects(inside).FirstOrDefault(node => node.ContainsKey(key));
}
