using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Meldcode.Emulators;

/// <summary>
/// A strict stand-in for the Bot Connector on 127.0.0.1: takes what the bot sends, remembers it whole, and answers as
/// told. What a correct bot never does is answered with an error and listed under <see cref="Violations"/>.
/// </summary>
public sealed class ConnectorEmulator : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly WebApplication _app;
    private readonly ConversationBook _book = new();
    private readonly RequestLog _log = new();
    private readonly ConcurrentQueue<PlannedAnswer> _planned = new();
    private readonly ConcurrentQueue<string> _violations = new();
    private readonly ConnectorRoutes _routes;

    private ConnectorEmulator(WebApplication app)
    {
        _app = app;
        _routes = new ConnectorRoutes(_book);
    }

    /// <summary>Base address to put in an activity's serviceUrl; ends in a slash.</summary>
    public Uri ServiceUrl { get; private set; } = null!;

    /// <summary>When set, a request without this exact Authorization header is answered with 401 and is a violation.</summary>
    public string? RequiredAuthorization { get; set; }

    public IReadOnlyList<ConnectorRequest> Requests => _log.All;

    public IReadOnlyList<string> Violations => [.. _violations];

    public static async Task<ConnectorEmulator> StartAsync(CancellationToken ct = default)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        var emulator = new ConnectorEmulator(builder.Build());
        emulator._app.Run(emulator.HandleAsync);
        await emulator._app.StartAsync(ct);
        emulator.ServiceUrl = new Uri(emulator.BoundAddress() + "/");
        return emulator;
    }

    /// <summary>The next request gets this answer instead of its own; called more often, they queue.</summary>
    public void AnswerNext(PlannedAnswer answer) => _planned.Enqueue(answer);

    public void AnswerNext(int statusCode) => AnswerNext(new PlannedAnswer(statusCode));

    /// <summary>Puts someone in a conversation, as the member routes will tell; the member has at least an id.</summary>
    public void AddMember(string conversationId, JsonObject member) => _book.AddMember(conversationId, member);

    /// <summary>What stands in the chat now under this id, or null where nothing was delivered or it was deleted.</summary>
    public JsonObject? Delivered(string conversationId, string activityId) => _book.Activity(conversationId, activityId);

    /// <summary>Waits for the next activity sent or updated that no earlier call returned; TimeoutException after 10 s.</summary>
    public Task<ConnectorRequest> NextActivityAsync(CancellationToken ct = default) =>
        _log.NextAsync(r => r.CarriesActivity, Patience, ct);

    /// <summary>As <see cref="NextActivityAsync"/>, for a type such as "message"; others (typing) are passed over.</summary>
    public Task<ConnectorRequest> NextActivityAsync(string type, CancellationToken ct = default) =>
        _log.NextAsync(r => r.CarriesActivity && (string?)r.Json["type"] == type, Patience, ct);

    /// <summary>Waits for the next request of any kind that fits; the ones passed over are not returned again.</summary>
    public Task<ConnectorRequest> NextRequestAsync(Func<ConnectorRequest, bool> isMeant, CancellationToken ct = default) =>
        _log.NextAsync(isMeant, Patience, ct);

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
    }

    private async Task HandleAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        // The raw target: the decoded path has lost the difference between '/' and '%2F' in an id.
        var path = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?')[0];
        var reply = Decide(context.Request, path, body);
        Remember(context.Request, path, body, reply);
        await WriteAsync(context, reply);
    }

    private ConnectorReply Decide(HttpRequest request, string path, string body)
    {
        if (RequiredAuthorization is { } required && request.Headers.Authorization != required)
        {
            return ConnectorReply.Wrong(401, "Unauthorized", $"{request.Method} {path} without the right Authorization");
        }
        if (!_planned.TryDequeue(out var planned))
        {
            return _routes.Answer(request, path, body);
        }
        var violation = planned.TakesEffect ? _routes.Answer(request, path, body).Violation : null;
        return new ConnectorReply(planned.StatusCode, planned.Body, planned.RetryAfterSeconds, violation);
    }

    private void Remember(HttpRequest request, string path, string body, ConnectorReply reply)
    {
        if (reply.Violation is { } violation)
        {
            _violations.Enqueue(violation);
        }
        var headers = request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        _log.Add(new ConnectorRequest(request.Method, path, request.QueryString.Value ?? "", headers, body, reply.StatusCode));
    }

    private static async Task WriteAsync(HttpContext context, ConnectorReply reply)
    {
        if (reply.StatusCode == 0)
        {
            context.Abort();
            return;
        }
        context.Response.StatusCode = reply.StatusCode;
        if (reply.RetryAfterSeconds is { } seconds)
        {
            context.Response.Headers.RetryAfter = $"{seconds}";
        }
        if (reply.Body is { } body)
        {
            context.Response.ContentType = "application/json; charset=utf-8";
            await context.Response.WriteAsync(body, context.RequestAborted);
        }
    }

    private string BoundAddress() =>
        _app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single();
}
