using Meldcode.Bot.Telemetry;
using Meldcode.Domain;
using Meldcode.Emulators;
using Microsoft.Extensions.DependencyInjection;

namespace Meldcode.Bot.Tests.Host;

/// <summary>From the outbox to Teams, Graph and the mailbox, with everything real but Microsoft.</summary>
public sealed class ReachTests
{
    private const string Tenant = "00000000-0000-0000-0000-0000000000aa";
    private const string Person = "00000000-0000-0000-0000-000000000001";

    private static readonly Receiver Receiver = new(Person, "Aandachtsfunctionaris", ReceiverRole.Aandachtsfunctionaris);

    [Fact]
    public async Task TestNotice_EveryRung_ComesInOrderAndIsCounted()
    {
        await using var graph = await GraphAsync();
        await using var collector = await OtlpReceiver.StartAsync(CancellationToken.None);
        await using (var bot = await RunningBot.StartAsync(settings: [.. Settings(graph), $"--Telemetry:Endpoint={collector.Endpoint}"]))
        {
            await bot.PostAsync();
            await bot.Connector.NextActivityAsync("message", CancellationToken.None);

            await TestAsync(bot);

            await bot.Connector.NextActivityAsync("message", CancellationToken.None);
            await graph.NextAsync(call => call.Path.EndsWith("/sendMail", StringComparison.Ordinal), CancellationToken.None);
            await bot.StopAsync();
        }

        Assert.Equal(
            [
                $"POST /v1.0/users/{Person}/teamwork/sendActivityNotification -> 204",
                $"GET /v1.0/users/{Person}?%24select=mail -> 200",
                "POST /v1.0/users/meldcode%40voorbeeld.invalid/sendMail -> 202",
            ],
            graph.Requests.Select(call => call.ToString()));
        Assert.Empty(graph.Violations);
        var tried = collector.Signals.Where(signal => signal.Name == "meldcode.rung.results").Select(signal => $"{signal.Tags[BotMeter.RungKind]} {signal.Tags[BotMeter.Result]}");
        // Instruments are of the process: other tests may be counted along.
        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "ActivityFeed Sent", "Card Sent", "Email Sent" }, tried.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public async Task TestNotice_SomebodyWhoNeverSpoke_GetsTheAppFirst()
    {
        await using var graph = await GraphAsync();
        await using var bot = await RunningBot.StartAsync(settings: Settings(graph));

        await TestAsync(bot, Receiver with { PersonId = "00000000-0000-0000-0000-000000000002" });

        await graph.NextAsync(call => call.Path.EndsWith("/sendMail", StringComparison.Ordinal), CancellationToken.None);
        Assert.Equal("POST /v1.0/users/00000000-0000-0000-0000-000000000002/teamwork/installedApps -> 201", graph.Requests[0].ToString());
        Assert.Empty(graph.Violations);
    }

    private static async Task TestAsync(RunningBot bot, Receiver? receiver = null) => Assert.NotNull(
        await bot.Services.GetRequiredService<INoticeBoard>().TestAsync(new Actor(Tenant, "de-voorbeeldboom", Person), receiver ?? Receiver, CancellationToken.None));

    private static async Task<GraphEmulator> GraphAsync()
    {
        var graph = await GraphEmulator.StartAsync(new GraphTenant { TenantId = Tenant, KnowsEverybody = true });
        graph.People.Install(Person);
        return graph;
    }

    private static string[] Settings(GraphEmulator graph) =>
    [
        "--Graph:Credential=Secret", $"--Graph:TenantId={Tenant}", $"--Graph:ClientId={graph.Tenant.ClientId}", $"--Graph:Secret={graph.Tenant.Secret}",
        $"--Graph:BaseUrl={graph.BaseUrl}", $"--Graph:AuthorityHost={graph.Authority}", $"--Graph:TeamsAppId={graph.Tenant.TeamsAppId}",
        $"--Graph:Mailbox={graph.Tenant.Mailboxes.First()}",
    ];
}
