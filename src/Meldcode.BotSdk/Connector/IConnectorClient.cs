namespace Microsoft.Bot.Connector;

/// <summary>The channel's REST service, as seen from one service URL.</summary>
public partial interface IConnectorClient : IDisposable
{
    Uri BaseUri { get; set; }
}
