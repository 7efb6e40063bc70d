using System.Net;
using System.Reflection;
using System.Text;
using Meldcode.Conversation.Cards;
using Meldcode.Domain;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using Xunit.Abstractions;

namespace Meldcode.Bot.Tests.Host;

/// <summary>Taps that no card of ours sends, from people to whom the casus that they name does not belong. The seed is fixed.</summary>
public sealed class HostileCardTests(ITestOutputHelper output)
{
    private const int Payloads = 10_000;
    private const int People = 8;
    private const string Tenant = "00000000-0000-0000-0000-0000000000aa";
    private const long MostMemory = 96 * 1024 * 1024;

    private static readonly Actor Victim = new(Tenant, "de-voorbeeldboom", "00000000-0000-0000-0000-000000000099");

    private static readonly CasusId Theirs = new(Guid.ParseExact("0123456789abcdef0123456789abcdef", "N"));

    private static readonly string[] Verbs = Words(type => type.Name.EndsWith("Verb", StringComparison.Ordinal));

    private static readonly string[] Keys = Words(type => type == typeof(CardData));

    private static readonly string[] Oddities =
    [
        "null", "true", "-1", "2147483648", "1e300", "\"\"", "\"ja\"", "\"nee\"", "[]", "{}", "[[{}]]", "\"\\u0000\"", "\"\\ud800\"", "\"$type\"",
        "{\"$type\":\"System.IO.FileInfo, System.IO.FileSystem\",\"fileName\":\"x\"}", "\"2026-02-30\"", "\"../../etc\"", "\"<script>\"",
        "\"' OR 1=1 --\"", "\"inos\"", "\"vraag-1\"", $"\"{new string('x', 5000)}\"", $"\"{Theirs}\"", "\"observatie\"", "\"MC-7K3F\"", "1", "2",
    ];

    [Fact]
    public async Task Tap_TenThousandThatNoCardSends_ChangeNothing()
    {
        await using var bot = await RunningBot.StartAsync();
        var store = bot.Services.GetRequiredService<ICasusStore>();
        await StartAsync(store);
        var (before, memory) = (Rows(bot), GC.GetTotalMemory(forceFullCollection: true));
        var statuses = new int[600];

        await Parallel.ForEachAsync(Enumerable.Range(0, Payloads), new ParallelOptions { MaxDegreeOfParallelism = People }, async (seed, ct) =>
        {
            using var body = new StringContent(Tap(new Random(seed), bot, seed), Encoding.UTF8, "application/json");
            using var response = await bot.Client.PostAsync(new Uri("/api/messages", UriKind.Relative), body, ct);
            Interlocked.Increment(ref statuses[(int)response.StatusCode]);
        });

        var grown = GC.GetTotalMemory(forceFullCollection: true) - memory;
        output.WriteLine($"{string.Join(", ", statuses.Index().Where(s => s.Item > 0).Select(s => $"{s.Index}: {s.Item}"))}; memory {grown / 1024} KB more");
        Assert.Equal(0, statuses.Skip(500).Sum());
        Assert.Equal(before, Rows(bot));
        Assert.InRange(grown, long.MinValue, MostMemory);
        Assert.DoesNotContain(bot.Log.All, line => line.StartsWith("1100 ", StringComparison.Ordinal));
    }

    private static async Task StartAsync(ICasusStore store)
    {
        var protocol = ProtocolCatalog.BuiltIn.Find("inos", new DateOnly(2026, 11, 22))!;
        var now = new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
        var started = await store.StartAsync(
            Victim, Theirs,
            kenmerk => CasusDecider.Decide(null, protocol, new StartCasus { Now = now, By = Victim.PersonId, Kenmerk = kenmerk, Leeftijd = Leeftijdsgroep.VierTotTwaalf }),
            null, CancellationToken.None);
        Assert.IsType<CasusUpdate.Saved>(started);
    }

    /// <summary>What a casus and its notices are made of; what people look at leaves lines in the audit, and that is right.</summary>
    private static string Rows(RunningBot bot)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(bot.DataDirectory, "meldcode.db")};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT (SELECT count(*) FROM casus) || ' ' || (SELECT sum(version) FROM casus) || ' ' || (SELECT count(*) FROM journal) || ' ' || (SELECT count(*) FROM notice)";
        return (string)command.ExecuteScalar()!;
    }

    private static string Tap(Random random, RunningBot bot, int seed)
    {
        var data = new JObject { ["doe"] = Verbs[random.Next(Verbs.Length)], ["casus"] = Theirs.ToString() };
        for (var i = random.Next(0, 6); i > 0; i--)
        {
            data[Keys[random.Next(Keys.Length)] + (random.Next(3) == 0 ? "x" : "")] = JToken.Parse(Oddities[random.Next(Oddities.Length)]);
        }

        var person = seed % People;
        var isInvoke = random.Next(2) == 0;
        return new JObject
        {
            ["type"] = isInvoke ? "invoke" : "message",
            ["name"] = isInvoke ? "adaptiveCard/action" : null,
            ["id"] = $"{seed}",
            ["channelId"] = "msteams",
            ["serviceUrl"] = bot.Connector.ServiceUrl.ToString(),
            ["value"] = isInvoke ? new JObject { ["action"] = new JObject { ["type"] = "Action.Execute", ["verb"] = data["doe"]!.DeepClone(), ["data"] = data } } : data,
            ["from"] = new JObject { ["id"] = $"p{person}", ["aadObjectId"] = $"00000000-0000-0000-0000-0000000001{person:D2}" },
            ["recipient"] = new JObject { ["id"] = "bot" },
            ["conversation"] = new JObject { ["id"] = $"chat-{person}", ["conversationType"] = "personal", ["tenantId"] = Tenant },
        }.ToString();
    }

    private static string[] Words(Func<Type, bool> fits) =>
    [
        .. typeof(CardVerb).Assembly.GetTypes().Where(fits)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static)).Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!),
    ];
}
