using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Meldcode.Emulators;

/// <summary>A collector of OTLP over HTTP and protobuf on 127.0.0.1 that keeps all it gets.</summary>
public sealed class OtlpReceiver : IAsyncDisposable
{
    private readonly ConcurrentQueue<(OtlpKind Kind, byte[] Body)> _received = new();
    private readonly ConcurrentQueue<string> _headers = new();
    private EmulatorServer _server = null!;

    private OtlpReceiver()
    {
    }

    /// <summary>Setting Telemetry:Endpoint.</summary>
    public string Endpoint => _server.Address;

    public IReadOnlyList<OtlpSignal> Signals => [.. _received.SelectMany(request => OtlpSignal.Read(request.Kind, request.Body))];

    /// <summary>All that came, as one would find it with a search through the bytes.</summary>
    public string Everything => string.Concat(_received.Select(request => Encoding.UTF8.GetString(request.Body)));

    /// <summary>Value of the header x-key of each request.</summary>
    public IReadOnlyList<string> Keys => [.. _headers];

    public static async Task<OtlpReceiver> StartAsync(CancellationToken ct = default)
    {
        var receiver = new OtlpReceiver();
        receiver._server = await EmulatorServer.StartAsync(0, receiver.Answer, ct);
        return receiver;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private EmulatedReply Answer(HttpRequest request, string path, byte[] body)
    {
        OtlpKind? kind = path switch
        {
            "/v1/traces" => OtlpKind.Span,
            "/v1/metrics" => OtlpKind.Measurement,
            "/v1/logs" => OtlpKind.Log,
            _ => null,
        };
        if (kind is null || request.Method != "POST" || request.ContentType != "application/x-protobuf")
        {
            return new EmulatedReply(404, null);
        }
        _received.Enqueue((kind.Value, body));
        _headers.Enqueue(request.Headers["x-key"].ToString());
        return new EmulatedReply(200, null);
    }
}
