using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace Meldcode.Bot.LocalClient;

/// <summary>
/// Puts a chat window beside the bot on a developer's machine. Whatever goes wrong here is told on the console and
/// never stops the bot; a client that ends is not started again by itself.
/// </summary>
internal sealed class LocalClientService(
    IServer server,
    IHostApplicationLifetime lifetime,
    IHostEnvironment environment,
    IOptions<LocalClientOptions> options,
    LocalClientPackages packages,
    LocalClientConsole console) : BackgroundService
{
    private readonly LocalClientOptions _options = options.Value;

    protected override async Task ExecuteAsync(CancellationToken ct)
    {
        try
        {
            await BotListensAsync(ct);
            await RunAsync(ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // The bot stops; the client went with it.
        }
        catch (Exception e) when (e is Win32Exception or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            console.Failed(e.Message);
        }
    }

    private async Task BotListensAsync(CancellationToken ct)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(ct);
    }

    private async Task RunAsync(CancellationToken ct)
    {
        if (server.Features.Get<IServerAddressesFeature>()?.Addresses is not { Count: > 0 } addresses)
        {
            return; // a test server: nobody can chat with it over a socket
        }
        if (BotEndpoint.From(addresses) is not { } endpoint)
        {
            console.NoHttpAddress();
        }
        else if (Executable.Find("node") is not { } node || Executable.Find("npm") is not { } npm)
        {
            console.NodeMissing();
        }
        else if (LocalClientFolder.Find(environment.ContentRootPath, AppContext.BaseDirectory) is not { } folder)
        {
            console.FolderMissing();
        }
        else if (await packages.EnsureAsync(folder, npm, ct) is { } ready)
        {
            await ChatAsync(node, ready, endpoint, ct);
        }
    }

    private async Task ChatAsync(string node, LocalClientFolder folder, Uri endpoint, CancellationToken ct)
    {
        var port = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var client = ChildProcess.Start(node, Arguments(endpoint), folder.FullPath, line =>
        {
            if (ListeningLine.Port(line) is { } taken)
            {
                port.TrySetResult(taken);
            }
        });
        using var over = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var announced = AnnounceAsync(port.Task, over.Token);
        await client.EndedAsync(ct);
        await over.CancelAsync();
        await announced;
        console.Ended(client.ExitCode, client.LastErrors);
    }

    private string[] Arguments(Uri endpoint) =>
    [
        LocalClientFolder.StartScript, "start", "-e", endpoint.ToString(), "-c", "msteams",
        "-p", _options.Port.ToString(CultureInfo.InvariantCulture), "--disable-telemetry",
    ];

    /// <param name="over">Cancelled when the client ended or the bot stops: then there is nothing to announce.</param>
    private async Task AnnounceAsync(Task<int> port, CancellationToken over)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(over);
        limit.CancelAfter(TimeSpan.FromSeconds(_options.StartTimeoutSeconds));
        try
        {
            var address = new UriBuilder("http", "127.0.0.1", await port.WaitAsync(limit.Token)).Uri;
            await PlaygroundAnswer.WaitAsync(address, limit.Token);
            console.Ready(address, _options.Port);
        }
        catch (OperationCanceledException)
        {
            if (!over.IsCancellationRequested)
            {
                console.NotReady(_options.StartTimeoutSeconds);
            }
        }
    }
}
