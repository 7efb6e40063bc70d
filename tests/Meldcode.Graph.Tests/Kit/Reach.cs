using Meldcode.Domain;
using Meldcode.Emulators;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Meldcode.Graph.Tests;

/// <summary>Everything that reaches people through Microsoft 365, as the host registers it, pointed at an emulated Graph.</summary>
internal sealed class Reach : IAsyncDisposable
{
    public const string Person = "3b6f0d52-8c41-4f5e-9a7d-2c1e0b9f8a76";
    public const string Mail = "iemand@voorbeeld.invalid";
    public const string Mailbox = "meldcode@voorbeeld.invalid";

    public static readonly Receiver Receiver = new(Person, "Aandachtsfunctionaris", ReceiverRole.Aandachtsfunctionaris);

    private readonly ServiceProvider _services;

    private Reach(GraphEmulator graph, ServiceProvider services, LogLines log) => (Graph, _services, Log) = (graph, services, log);

    public GraphEmulator Graph { get; }

    public LogLines Log { get; }

    public IRung Activity => _services.GetServices<IRung>().Single(rung => rung.Kind == Rung.ActivityFeed);

    public IRung Email => _services.GetServices<IRung>().Single(rung => rung.Kind == Rung.Email);

    public IPersonalChat Chat => _services.GetRequiredService<IPersonalChat>();

    public IAbsence Absence => _services.GetRequiredService<IAbsence>();

    /// <summary>Somebody with the app and a mailbox, and all settings filled in.</summary>
    /// <param name="settings">Keys without "Graph:"; an empty value takes a setting away.</param>
    public static async Task<Reach> StartAsync(GraphTenant? tenant = null, TimeProvider? time = null, params (string Key, string Value)[] settings)
    {
        var graph = await GraphEmulator.StartAsync(tenant, time);
        graph.People.Add(new GraphPerson(Person) { Mail = Mail });
        graph.People.Install(Person);
        var log = new LogLines();
        var services = new ServiceCollection()
            .AddSingleton(time ?? TimeProvider.System)
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log))
            .AddMeldcodeGraph(new ConfigurationBuilder().AddInMemoryCollection(Settings(graph)).AddInMemoryCollection(Own(settings)).Build())
            .BuildServiceProvider();
        return new Reach(graph, services, log);
    }

    public static Notice Notice(NoticeKind kind = NoticeKind.Stap4Reached) => new()
    {
        Id = "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
        TenantId = new GraphTenant().TenantId,
        OrganisatieId = "de-voorbeeldboom",
        Kenmerk = Kenmerk.Read("MC-7K3F"),
        Kind = kind,
        Since = new DateTimeOffset(2026, 11, 22, 13, 2, 0, TimeSpan.Zero),
    };

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Graph.DisposeAsync();
    }

    private static IEnumerable<KeyValuePair<string, string?>> Settings(GraphEmulator graph) => Own(
    [
        ("Credential", "Secret"), ("TenantId", graph.Tenant.TenantId), ("ClientId", graph.Tenant.ClientId), ("Secret", graph.Tenant.Secret),
        ("BaseUrl", graph.BaseUrl.AbsoluteUri), ("AuthorityHost", graph.Authority.AbsoluteUri), ("TeamsAppId", graph.Tenant.TeamsAppId),
        ("Mailbox", Mailbox), ("Presence", "true"), ("AutomaticReplies", "true"),
    ]);

    private static IEnumerable<KeyValuePair<string, string?>> Own(IEnumerable<(string Key, string Value)> settings) =>
        settings.Select(setting => new KeyValuePair<string, string?>($"Graph:{setting.Key}", setting.Value));
}
