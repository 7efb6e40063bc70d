using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;

namespace Meldcode.Bot.Edge;

/// <summary>Connector clients for addresses on the list only, over the one pool.</summary>
internal sealed class ChannelConnectorFactory : ConnectorFactory
{
    private readonly ServiceHosts _hosts;
    private readonly ServiceClientCredentials _credentials;
    private readonly HttpClient _http;

    public ChannelConnectorFactory(ServiceHosts hosts, ServiceClientCredentials credentials, HttpClient http)
    {
        _hosts = hosts;
        _credentials = credentials;
        _http = http;
    }

    public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken) =>
        _hosts.Allows(serviceUrl)
            ? Task.FromResult<IConnectorClient>(new ConnectorClient(new Uri(serviceUrl), _credentials, _http, disposeHttpClient: false))
            : throw new InvalidOperationException("The service URL is not on the list.");
}
