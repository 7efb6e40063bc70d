using Azure.Core;
using Azure.Core.Pipeline;

namespace Meldcode.Graph;

/// <summary>
/// Lets Azure.Identity, which speaks https and nothing else, reach an emulator on this machine without a certificate.
/// Refuses every other machine, so that it can weaken nothing but a developer's own.
/// </summary>
internal sealed class LoopbackTransport : HttpPipelineTransport
{
    private readonly HttpClientTransport _inner = new(new HttpClient(GraphHttp.Sockets()));

    public override Request CreateRequest() => _inner.CreateRequest();

    public override void Process(HttpMessage message)
    {
        WithoutTls(message.Request.Uri);
        _inner.Process(message);
    }

    public override ValueTask ProcessAsync(HttpMessage message)
    {
        WithoutTls(message.Request.Uri);
        return _inner.ProcessAsync(message);
    }

    private static void WithoutTls(RequestUriBuilder uri)
    {
        if (!uri.ToUri().IsLoopback)
        {
            throw new InvalidOperationException("An emulated login is on this machine and nowhere else.");
        }
        uri.Scheme = Uri.UriSchemeHttp;
    }
}
