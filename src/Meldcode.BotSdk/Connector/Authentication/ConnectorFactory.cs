namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes connector clients for the bot's own identity.</summary>
public abstract class ConnectorFactory
{
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
