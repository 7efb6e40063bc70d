using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Meldcode.Emulators;

/// <summary>Kestrel on 127.0.0.1: reads a request whole, asks for the answer, and puts it on the wire in the manner that was asked.</summary>
internal sealed class EmulatorServer : IAsyncDisposable
{
    /// <summary>Length that is announced for a body of which only the first byte comes.</summary>
    private const int Never = 1000;

    private readonly WebApplication _app;

    private EmulatorServer(WebApplication app) => _app = app;

    /// <summary>Without a slash at the end.</summary>
    public string Address =>
        _app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single();

    /// <param name="port">0 for any free port.</param>
    /// <param name="answer">Gets the request, its path as sent and its body.</param>
    public static async Task<EmulatorServer> StartAsync(int port, Func<HttpRequest, string, byte[], EmulatedReply> answer, CancellationToken ct)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IHostLifetime, NoSignals>();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, port));
        var app = builder.Build();
        var stopping = app.Lifetime.ApplicationStopping;
        app.Run(context => HandleAsync(context, answer, stopping));
        await app.StartAsync(ct);
        return new EmulatorServer(app);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
    }

    private static async Task HandleAsync(HttpContext context, Func<HttpRequest, string, byte[], EmulatedReply> answer, CancellationToken stopping)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        // The raw target: the decoded path has lost the difference between '/' and '%2F' in an id.
        var path = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?')[0];
        var reply = answer(context.Request, path, body.ToArray());
        if (reply.Manner == Manner.Silent)
        {
            await UntilGivenUpAsync(context, stopping);
        }
        await WriteAsync(context, reply, stopping);
    }

    private static async Task WriteAsync(HttpContext context, EmulatedReply reply, CancellationToken stopping)
    {
        if (reply.StatusCode == 0)
        {
            context.Abort();
            return;
        }
        Head(context.Response, reply);
        if (reply.Manner == Manner.Endless)
        {
            context.Response.ContentLength = Never;
            await context.Response.WriteAsync("{", context.RequestAborted);
            await UntilGivenUpAsync(context, stopping);
            context.Abort();
        }
        else if (reply.Body is { } body)
        {
            await context.Response.WriteAsync(body, context.RequestAborted);
        }
    }

    private static void Head(HttpResponse response, EmulatedReply reply)
    {
        response.StatusCode = reply.StatusCode;
        if (reply.RetryAfterSeconds is { } seconds)
        {
            response.Headers.RetryAfter = $"{seconds}";
        }
        if (reply.Body is not null || reply.Manner == Manner.Endless)
        {
            response.ContentType = "application/json; charset=utf-8";
        }
        foreach (var header in reply.Headers)
        {
            response.Headers[header.Key] = header.Value;
        }
    }

    /// <summary>Ctrl-C and SIGTERM are for the program that the emulator is in; the web host would keep them from it.</summary>
    private sealed class NoSignals : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private static async Task UntilGivenUpAsync(HttpContext context, CancellationToken stopping)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        var givenUp = new TaskCompletionSource();
        await using var registration = either.Token.Register(() => givenUp.TrySetResult());
        await givenUp.Task;
    }
}
