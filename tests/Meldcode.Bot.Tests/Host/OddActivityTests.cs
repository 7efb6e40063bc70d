using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;

namespace Meldcode.Bot.Tests.Host;

/// <summary>The real bot, with activities of every kind in which something is not what it should be. The seed is fixed.</summary>
public sealed class OddActivityTests
{
    private const int Requests = 400;

    private static readonly string[] Kinds =
        ["message", "invoke", "conversationUpdate", "installationUpdate", "messageReaction", "messageUpdate", "event", "typing", "endOfConversation", "iets"];

    private static readonly string[] Names =
        ["adaptiveCard/action", "composeExtension/query", "composeExtension/fetchTask", "task/fetch", "task/submit", "config/fetch", "signin/verifyState", "application/search", "iets"];

    private static readonly string[] Oddities =
    [
        "null", "true", "-1", "\"\"", "\"hoi\"", "[]", "{}", "[[]]", "{\"action\":null}", "{\"action\":{\"verb\":\"x\",\"data\":[]}}", "\"\\u0000\"", "1e300",
        "{\"casus\":\"x\",\"versie\":-1}", "{\"data\":{\"stap\":{}}}", "\"00000000-0000-0000-0000-0000000000aa\"", "[{\"id\":null}]", "[null]",
    ];

    [Fact]
    public async Task Post_OddActivity_IsAnsweredWithoutAFault()
    {
        await using var bot = await RunningBot.StartAsync();
        var wrong = new List<string>();

        foreach (var seed in Enumerable.Range(0, Requests))
        {
            var body = Odd(new Random(seed), bot, seed);
            using var response = await bot.Client.PostAsync(new Uri("/api/messages", UriKind.Relative), new StringContent(body, Encoding.UTF8, "application/json"), CancellationToken.None);
            if (response.StatusCode is >= HttpStatusCode.InternalServerError and not HttpStatusCode.NotImplemented)
            {
                wrong.Add($"{(int)response.StatusCode} {seed}: {body}");
            }
        }

        Assert.Empty(wrong);
        // The SDK looks up members that Teams names; where those can't be, the turn ends with a code in the log.
        Assert.DoesNotContain(bot.Log.All, line =>
            line.StartsWith("1100 ", StringComparison.Ordinal) && !line.Contains("in a conversationUpdate activity", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, await bot.StatusAsync("GET", "/health/ready"));
    }

    private static string Odd(Random random, RunningBot bot, int seed)
    {
        var activity = JObject.Parse($$"""
            {
              "type": "{{Kinds[random.Next(Kinds.Length)]}}", "id": "{{seed}}", "channelId": "msteams", "serviceUrl": "{{bot.Connector.ServiceUrl}}", "locale": "nl-NL",
              "name": "{{Names[random.Next(Names.Length)]}}", "text": "hoi", "value": { "action": { "type": "Action.Execute", "verb": "x", "data": { "a": "b" } } },
              "from": { "id": "medewerker", "name": "n", "aadObjectId": "00000000-0000-0000-0000-000000000001" }, "recipient": { "id": "bot", "name": "b" },
              "conversation": { "id": "chat", "conversationType": "personal", "tenantId": "00000000-0000-0000-0000-0000000000aa" },
              "channelData": { "tenant": { "id": "00000000-0000-0000-0000-0000000000aa" }, "eventType": "x" },
              "membersAdded": [ { "id": "bot" } ], "entities": [ { "type": "mention" } ], "action": "add", "replyToId": "1", "attachments": []
            }
            """);
        var fields = activity.Descendants().OfType<JProperty>().Where(field => field.Name is not ("type" or "serviceUrl")).ToList();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            fields[random.Next(fields.Count)].Value = JToken.Parse(Oddities[random.Next(Oddities.Length)]);
        }

        return activity.ToString();
    }
}
