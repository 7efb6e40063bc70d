using System.Net;
using System.Net.Sockets;
using Meldcode.Bot.LocalClient;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Meldcode.Bot.Tests.LocalClient;

/// <summary>The service with real programs: Node, and where a test says so the real client.</summary>
public sealed class LocalClientServiceTests : IDisposable
{
    private const string Installed = "local-client/node_modules/@microsoft/m365agentsplayground/package.json";

    private readonly TemporaryFolder _root = new();
    private readonly ConsoleLines _console = new();

    public void Dispose()
    {
        _console.Dispose();
        _root.Dispose();
    }

    [Fact]
    public async Task Start_RealClient_SaysWhereToChatAndEndsWithTheBot()
    {
        await using var app = App(BotFolder(), FreePort());
        using var http = new HttpClient();

        await app.StartAsync(CancellationToken.None);
        var address = (await _console.LineAsync("Open http://127.0.0.1:")).Split(' ')[1];
        var pong = await http.GetStringAsync(new Uri($"{address}/_debug/ping"), CancellationToken.None);
        await app.StopAsync(CancellationToken.None);

        Assert.Equal("pong", pong);
        await Assert.ThrowsAsync<HttpRequestException>(() => http.GetStringAsync(new Uri($"{address}/_debug/ping"), CancellationToken.None));
    }

    [Fact]
    public async Task Start_PortTaken_SaysTheOneThatTheClientTook()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        await using var app = App(BotFolder(), port);

        await app.StartAsync(CancellationToken.None);
        await _console.LineAsync($"Poort {port} is bezet");
        var open = await _console.LineAsync("Open http://127.0.0.1:");
        await app.StopAsync(CancellationToken.None);

        Assert.DoesNotContain($":{port} ", open, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_ClientFails_SaysSoAndTheBotStays()
    {
        FakeClient("console.error('kapot'); process.exitCode = 3; ");
        await using var app = App(_root.FullPath, FreePort());
        app.MapGet("/", () => "er nog");

        await app.StartAsync(CancellationToken.None);
        await _console.LineAsync("De lokale Teams-client is gestopt (code 3)");
        await _console.LineAsync("  kapot");

        using var http = new HttpClient();
        Assert.Equal("er nog", await http.GetStringAsync(new Uri(app.Urls.Single()), CancellationToken.None));
    }

    [Fact]
    public async Task Start_FetchFails_SaysWhyAndTheBotStays()
    {
        // A lock file that npm refuses before it asks any registry.
        _root.Write("local-client/package.json", """{"dependencies":{"@microsoft/m365agentsplayground":"1.0.0"}}""");
        _root.Write("local-client/package-lock.json", "{}");
        _root.Write("local-client/playground.mjs", "");
        await using var app = App(_root.FullPath, FreePort());

        await app.StartAsync(CancellationToken.None);
        await _console.LineAsync("Eenmalig: de lokale Teams-client wordt opgehaald");
        await _console.LineAsync("De lokale Teams-client kon niet worden opgehaald");
        var cause = await _console.LineAsync("  npm");

        Assert.Contains("error", cause, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WithoutFolder_SaysSo()
    {
        await using var app = App(_root.FullPath, FreePort());

        await app.StartAsync(CancellationToken.None);

        // The test's own folder has no local-client above it either: tests/ is not src/Meldcode.Bot.
        await _console.LineAsync("De map local-client ontbreekt");
    }

    [Theory]
    [InlineData("Production", "true")]
    [InlineData("Development", "false")]
    public void AddLocalClient_OtherEnvironmentOrSwitchedOff_AddsNothing(string environment, string enabled)
    {
        var builder = Builder(_root.FullPath, FreePort(), environment, enabled);

        Assert.DoesNotContain(builder.Services, s => s.ImplementationType == typeof(LocalClientService));
    }

    [Fact]
    public async Task Start_PortOutOfRange_RefusesToStart()
    {
        await using var app = App(_root.FullPath, 70000);

        await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(() => app.StartAsync(CancellationToken.None));
    }

    private WebApplication App(string contentRoot, int port)
    {
        var builder = Builder(contentRoot, port, "Development", "true");
        builder.Services.AddSingleton(new LocalClientConsole(_console));
        return builder.Build();
    }

    private static WebApplicationBuilder Builder(string contentRoot, int port, string environment, string enabled)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment, ContentRootPath = contentRoot });
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["LocalClient:Enabled"] = enabled,
            ["LocalClient:Port"] = $"{port}",
        });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        return builder.AddLocalClient();
    }

    private void FakeClient(string script)
    {
        _root.Write("local-client/package.json", """{"dependencies":{"@microsoft/m365agentsplayground":"1.0.0"}}""");
        _root.Write(Installed, """{"version":"1.0.0"}""");
        _root.Write("local-client/playground.mjs", script);
    }

    private static string BotFolder()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at!.FullName, "Meldcode.Bot.sln")))
        {
            at = at.Parent;
        }
        return Path.Combine(at.FullName, "src", "Meldcode.Bot");
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
