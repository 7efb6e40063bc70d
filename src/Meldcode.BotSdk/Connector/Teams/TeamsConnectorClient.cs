using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>The calls go out as those of a <see cref="ConnectorClient"/> do.</summary>
public partial class TeamsConnectorClient : ITeamsConnectorClient
{
    public TeamsConnectorClient(Uri baseUri, ServiceClientCredentials credentials)
        : this(baseUri, credentials, customHttpClient: null)
    {
    }

    public TeamsConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient)
        : this(baseUri, credentials, customHttpClient, disposeHttpClient: customHttpClient == null)
    {
    }

    public TeamsConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient)
    {
        Connector = new ConnectorClient(baseUri, credentials, customHttpClient, disposeHttpClient);
        Teams = new TeamsOperations(this);
    }

    public Uri BaseUri
    {
        get => Connector.BaseUri;
        set => Connector.BaseUri = value;
    }

    public JsonSerializerSettings SerializationSettings => Connector.SerializationSettings;

    public JsonSerializerSettings DeserializationSettings => Connector.DeserializationSettings;

    public ServiceClientCredentials Credentials => Connector.Credentials;

    public HttpClient HttpClient => Connector.HttpClient;

    public virtual ITeamsOperations Teams { get; }

    internal ConnectorClient Connector { get; }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            Connector.Dispose();
        }
    }
}
