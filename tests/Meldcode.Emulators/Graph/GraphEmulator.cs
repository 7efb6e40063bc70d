using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Meldcode.Emulators;

/// <summary>
/// A strict stand-in for Microsoft Graph and its login on 127.0.0.1: knows the calls that the bot makes and no other,
/// holds each against Graph's documentation and the permissions that were given, remembers it whole, and fails as told.
/// What a correct caller never does is answered with an error and listed under <see cref="Violations"/>.
/// </summary>
public sealed class GraphEmulator : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly RequestLog<EmulatedRequest> _log = new();
    private readonly RequestLog<EmulatedRequest> _logins = new();
    private readonly ConcurrentQueue<string> _violations = new();
    private readonly GraphRoutes _routes;
    private readonly TokenBook _tokens;
    private EmulatorServer _server = null!;

    private GraphEmulator(GraphTenant tenant, TimeProvider time)
    {
        Tenant = tenant;
        People = new GraphPeople(tenant);
        Faults = new FaultPlan(time);
        LoginFaults = new FaultPlan(time);
        _tokens = new TokenBook(tenant, time);
        _routes = new GraphRoutes(tenant, People, _tokens);
    }

    public GraphTenant Tenant { get; }

    public GraphPeople People { get; }

    /// <summary>Setting Graph:BaseUrl.</summary>
    public Uri BaseUrl => new(_server.Address + "/v1.0");

    /// <summary>Setting Graph:AuthorityHost.</summary>
    public Uri Authority => new(_server.Address + "/");

    /// <summary>What goes wrong at Graph.</summary>
    public FaultPlan Faults { get; }

    /// <summary>What goes wrong at the login.</summary>
    public FaultPlan LoginFaults { get; }

    /// <summary>Calls to Graph, in order of arrival.</summary>
    public IReadOnlyList<EmulatedRequest> Requests => _log.All;

    /// <summary>Calls to the login; their bodies hold the client's secret.</summary>
    public IReadOnlyList<EmulatedRequest> Logins => _logins.All;

    public IReadOnlyList<string> Violations => [.. _violations];

    /// <summary>Told of each call to Graph, as it is answered.</summary>
    public Action<EmulatedRequest>? Called { get; set; }

    public static Task<GraphEmulator> StartAsync(GraphTenant? tenant = null, TimeProvider? time = null, CancellationToken ct = default) =>
        StartAsync(0, tenant ?? new GraphTenant(), time ?? TimeProvider.System, ct);

    /// <param name="port">0 for any free port.</param>
    /// <param name="time">Clock of tokens and faults.</param>
    public static async Task<GraphEmulator> StartAsync(int port, GraphTenant tenant, TimeProvider time, CancellationToken ct)
    {
        var emulator = new GraphEmulator(tenant, time);
        emulator._server = await EmulatorServer.StartAsync(port, emulator.Answer, ct);
        return emulator;
    }

    /// <summary>Every token that was given out is refused from now on.</summary>
    public void RevokeTokens() => _tokens.Revoked = true;

    /// <summary>Waits for the next call that fits; the ones passed over are not returned again. TimeoutException after 10 s.</summary>
    public Task<EmulatedRequest> NextAsync(Func<EmulatedRequest, bool> isMeant, CancellationToken ct = default) => _log.NextAsync(isMeant, Patience, ct);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private EmulatedReply Answer(HttpRequest request, string path, byte[] body)
    {
        var text = Encoding.UTF8.GetString(body);
        var isLogin = TokenBook.IsTokenPath(path);
        var reply = isLogin
            ? Decide(LoginFaults, path, () => _tokens.Answer(request, path, text))
            : Decide(Faults, path, () => _routes.Answer(request, path, text)).With("request-id", GraphErrors.RequestId);
        Remember(request, path, text, reply, isLogin ? _logins : _log);
        return reply;
    }

    private static EmulatedReply Decide(FaultPlan faults, string path, Func<EmulatedReply> own) =>
        faults.For(path) is { } planned ? EmulatedReply.Of(planned, planned.TakesEffect ? own().Violation : null) : own();

    private void Remember(HttpRequest request, string path, string body, EmulatedReply reply, RequestLog<EmulatedRequest> log)
    {
        if (reply.Violation is { } violation)
        {
            _violations.Enqueue(violation);
        }
        var headers = request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var call = new EmulatedRequest(request.Method, path, request.QueryString.Value ?? "", headers, body, reply.StatusCode);
        log.Add(call);
        if (log == _log)
        {
            Called?.Invoke(call);
        }
    }
}
