using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Connector clients that share the bot's credentials and, where given, the host's <see cref="HttpClient"/>.</summary>
internal sealed class ConnectorFactoryImpl : ConnectorFactory
{
    private readonly string _appId;
    private readonly CloudDescription _cloud;
    private readonly bool _validateAuthority;
    private readonly ServiceClientCredentialsFactory _credentialsFactory;
    private readonly IHttpClientFactory _httpClientFactory;

    public ConnectorFactoryImpl(string appId, CloudDescription cloud, bool validateAuthority, ServiceClientCredentialsFactory credentialsFactory, IHttpClientFactory httpClientFactory)
    {
        _appId = appId;
        _cloud = cloud;
        _validateAuthority = validateAuthority;
        _credentialsFactory = credentialsFactory;
        _httpClientFactory = httpClientFactory;
    }

    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        ServiceClientCredentials credentials = await _credentialsFactory
            .CreateCredentialsAsync(_appId, audience ?? _cloud.OAuthScope, _cloud.LoginUrl, _validateAuthority, cancellationToken)
            .ConfigureAwait(false);
        return new ConnectorClient(new Uri(serviceUrl), credentials, _httpClientFactory?.CreateClient(), disposeHttpClient: false);
    }
}
