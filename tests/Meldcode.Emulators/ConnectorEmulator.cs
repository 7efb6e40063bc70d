using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Meldcode.Emulators;

/// <summary>
/// A strict stand-in for the Bot Connector on 127.0.0.1: takes what the bot sends, remembers it whole, and answers as
/// told. What a correct bot never does is answered with an error and listed under <see cref="Violations"/>.
/// </summary>
public sealed class ConnectorEmulator : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly ConversationBook _book = new();
    private readonly RequestLog<ConnectorRequest> _log = new();
    private readonly ConcurrentQueue<string> _violations = new();
    private readonly ConnectorRoutes _routes;
    private EmulatorServer _server = null!;

    private ConnectorEmulator(TimeProvider time)
    {
        _routes = new ConnectorRoutes(_book);
        Faults = new FaultPlan(time);
    }

    /// <summary>Base address to put in an activity's serviceUrl; ends in a slash.</summary>
    public Uri ServiceUrl => new(_server.Address + "/");

    /// <summary>When set, a request without this exact Authorization header is answered with 401 and is a violation.</summary>
    public string? RequiredAuthorization { get; set; }

    /// <summary>What goes wrong; without it, everything goes well.</summary>
    public FaultPlan Faults { get; }

    public IReadOnlyList<ConnectorRequest> Requests => _log.All;

    public IReadOnlyList<string> Violations => [.. _violations];

    public static Task<ConnectorEmulator> StartAsync(CancellationToken ct = default) => StartAsync(0, TimeProvider.System, ct);

    /// <param name="port">0 for any free port.</param>
    /// <param name="time">Clock of <see cref="Faults"/>.</param>
    public static async Task<ConnectorEmulator> StartAsync(int port, TimeProvider time, CancellationToken ct)
    {
        var emulator = new ConnectorEmulator(time);
        emulator._server = await EmulatorServer.StartAsync(port, emulator.Answer, ct);
        return emulator;
    }

    /// <summary>The next request gets this answer instead of its own; called more often, they queue.</summary>
    public void AnswerNext(PlannedAnswer answer) => Faults.Next(answer);

    public void AnswerNext(int statusCode) => Faults.Next(statusCode);

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

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private EmulatedReply Answer(HttpRequest request, string path, byte[] body)
    {
        var text = Encoding.UTF8.GetString(body);
        var reply = Decide(request, path, text);
        Remember(request, path, text, reply);
        return reply;
    }

    private EmulatedReply Decide(HttpRequest request, string path, string body)
    {
        if (RequiredAuthorization is { } required && request.Headers.Authorization != required)
        {
            return EmulatedReply.Wrong(401, "Unauthorized", $"{request.Method} {path} without the right Authorization");
        }
        if (Faults.For(path) is not { } planned)
        {
            return _routes.Answer(request, path, body);
        }
        return EmulatedReply.Of(planned, planned.TakesEffect ? _routes.Answer(request, path, body).Violation : null);
    }

    private void Remember(HttpRequest request, string path, string body, EmulatedReply reply)
    {
        if (reply.Violation is { } violation)
        {
            _violations.Enqueue(violation);
        }
        var headers = request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        _log.Add(new ConnectorRequest(request.Method, path, request.QueryString.Value ?? "", headers, body, reply.StatusCode));
    }
}
