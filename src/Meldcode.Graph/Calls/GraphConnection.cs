using System.Net;
using Meldcode.Domain;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions;
using Polly.CircuitBreaker;

namespace Meldcode.Graph;

/// <summary>The one way to Graph: a call is made once, in its turn, and what went wrong is told in fixed words.</summary>
internal sealed class GraphConnection : IDisposable
{
    private readonly ILogger<GraphConnection> _log;
    private readonly HttpClient _http;
    private readonly GraphServiceClient? _client;
    private readonly Dictionary<GraphService, ServiceGate> _gates;

    public GraphConnection(IOptions<GraphOptions> options, TimeProvider time, ILogger<GraphConnection> log)
    {
        Options = options.Value;
        _log = log;
        _http = GraphHttp.Create(Options.BaseUrl);
        _client = GraphClientFactory.Create(Options, _http);
        _gates = Enum.GetValues<GraphService>().ToDictionary(service => service, _ => new ServiceGate(Options, time));
    }

    public GraphOptions Options { get; }

    /// <summary>For whatever a person is told or asked, over all calls that it takes.</summary>
    public Turnstile People { get; } = new();

    /// <param name="send">Makes the call, with the trace among its request options.</param>
    /// <exception cref="OperationCanceledException">Only because of <paramref name="ct"/>; the call may have arrived.</exception>
    public async Task<GraphAnswer<T>> CallAsync<T>(
        GraphCall call, Func<GraphServiceClient, IRequestOption, CancellationToken, Task<T>> send, CancellationToken ct)
    {
        var gate = _gates[call.Service];
        await gate.TurnAsync(ct);
        if (gate.Hold.Left is { } left)
        {
            return new GraphAnswer<T>.Wait(left, RungFault.Throttled);
        }
        var trace = new CallTrace(call.Success);
        try
        {
            var client = _client ?? throw new InvalidOperationException("Graph is not set up.");
            return new GraphAnswer<T>.Done(await gate.RunAsync(token => send(client, trace, token), ct));
        }
        catch (Exception fault)
        {
            ct.ThrowIfCancellationRequested();
            Respect(gate.Hold, trace);
            return Told(call, CallFaults.Of<T>(fault, trace), fault, trace);
        }
    }

    public void Dispose()
    {
        _client?.Dispose();
        _http.Dispose();
    }

    private static void Respect(Hold hold, CallTrace trace)
    {
        if (trace.Status == HttpStatusCode.TooManyRequests)
        {
            hold.Until(trace.RetryAfter ?? CallFaults.Throttled);
        }
        else if (trace is { Status: >= HttpStatusCode.InternalServerError, RetryAfter: { } after })
        {
            hold.Until(after);
        }
    }

    private GraphAnswer<T> Told<T>(GraphCall call, GraphAnswer<T> answer, Exception fault, CallTrace trace)
    {
        var status = (int?)trace.Status ?? 0;
        switch (answer)
        {
            case GraphAnswer<T>.Refused refused when refused.Status == call.NoFault:
            case GraphAnswer<T>.Wait when fault is BrokenCircuitException:
                break;
            case GraphAnswer<T>.Refused { Fault: RungFault.Rejected }:
                Log.Rejected(_log, call.Name, status, trace.RequestId);
                break;
            case GraphAnswer<T>.Wait { Fault: RungFault.Forbidden }:
                Log.NoToken(_log, call.Name, status, Types(fault), trace.RequestId);
                break;
            default:
                Log.Failed(_log, call.Name, status, Types(fault), trace.MayHaveArrived, trace.RequestId);
                break;
        }
        return answer;
    }

    private static string Types(Exception? fault)
    {
        var names = new List<string>();
        for (; fault is not null; fault = fault.InnerException)
        {
            names.Add(fault.GetType().Name);
        }
        return string.Join(" <- ", names);
    }
}
