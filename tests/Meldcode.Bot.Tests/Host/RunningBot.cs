using System.Net;
using System.Text;
using Meldcode.Bot.Host;
using Meldcode.Bot.Tests.LocalClient;
using Meldcode.Bot.Tests.Settings;
using Meldcode.Emulators;
using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Meldcode.Bot.Tests.Host;

/// <summary>The whole host as in Development, on a free port, with a Bot Connector to answer to.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    // The most that may be set: a busy test machine is slow, and the time-out of a turn has its own tests.
    private const int TurnSeconds = 14;

    private readonly WebApplication _app;
    private readonly TemporaryFolder _data;

    private RunningBot(WebApplication app, TemporaryFolder data, ConnectorEmulator connector, LogLines log)
    {
        (_app, _data, Connector, Log) = (app, data, connector, log);
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public ConnectorEmulator Connector { get; }

    public HttpClient Client { get; }

    public LogLines Log { get; }

    public string Announced { get; private init; } = "";

    public string DataDirectory => _data.FullPath;

    public IServiceProvider Services => _app.Services;

    /// <param name="bot">Takes the place of the bot; null for the real one.</param>
    public static async Task<RunningBot> StartAsync(BotCallbackHandler? bot = null, params string[] settings)
    {
        var data = new TemporaryFolder();
        var log = new LogLines();
        var app = MeldcodeHost.Create(Arguments(data, settings), services =>
        {
            services.AddSingleton<ILoggerProvider>(log);
            if (bot is not null)
            {
                services.Replace(ServiceDescriptor.Singleton<IBot>(new CallbackBot(bot)));
            }
        }).Build();
        Assert.Empty(MeldcodeHost.Findings(app));
        using var announced = new StringWriter();
        await MeldcodeHost.StartAsync(app, announced, CancellationToken.None);
        return new RunningBot(app, data, await ConnectorEmulator.StartAsync(CancellationToken.None), log) { Announced = announced.ToString() };
    }

    public Task<HttpResponseMessage> PostAsync(string type = "message", string id = "1", string tenant = "00000000-0000-0000-0000-0000000000aa", string extra = "\"text\": \"hoi\"") =>
        Client.PostAsync(new Uri("/api/messages", UriKind.Relative), Body(type, id, tenant, extra), CancellationToken.None);

    public StringContent Body(string type = "message", string id = "1", string tenant = "00000000-0000-0000-0000-0000000000aa", string extra = "\"text\": \"hoi\"") =>
        new($$"""
            {
              "type": "{{type}}", "id": "{{id}}", "channelId": "msteams", "serviceUrl": "{{Connector.ServiceUrl}}", "locale": "en-US",
              "from": { "id": "medewerker", "aadObjectId": "00000000-0000-0000-0000-000000000001" }, "recipient": { "id": "bot" },
              "conversation": { "id": "chat", "conversationType": "personal", "tenantId": "{{tenant}}" }, {{extra}}
            }
            """, Encoding.UTF8, "application/json");

    public async Task<HttpStatusCode> StatusAsync(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var response = await Client.SendAsync(request, CancellationToken.None);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(CancellationToken.None));
        Assert.False(response.Headers.Contains("Server"));
        return response.StatusCode;
    }

    public Task StopAsync() => _app.StopAsync(CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        // As the program does: what goes on in the host ends before its parts do. The host has its own patience.
        await StopAsync();
        await _app.DisposeAsync();
        await Connector.DisposeAsync();
        _data.Dispose();
        Log.Dispose();
    }

    private static string[] Arguments(TemporaryFolder data, string[] settings) =>
    [
        "--environment=Development", $"--contentRoot={Path.GetDirectoryName(SettingsFiles.Development)}", "--urls=http://127.0.0.1:0",
        $"--Storage:DataDirectory={data.FullPath}", "--LocalClient:Enabled=false", $"--Turn:TimeoutSeconds={TurnSeconds}", .. settings,
    ];

    private sealed class CallbackBot(BotCallbackHandler callback) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => callback(turnContext, cancellationToken);
    }
}
