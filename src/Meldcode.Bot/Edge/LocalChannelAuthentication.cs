using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Meldcode.Bot.Edge;

/// <summary>
/// Nobody checked, for a developer's own machine: it only answers to a service on the same machine and holds no secret
/// that could be given away. The host makes it in Development and nowhere else.
/// </summary>
public sealed class LocalChannelAuthentication : BotFrameworkAuthentication
{
    private readonly ServiceHosts _hosts;
    private readonly ChannelConnectorFactory _connectors;

    public LocalChannelAuthentication(HttpClient http)
    {
        _hosts = new ServiceHosts(new ChannelOptions { AppId = "local", Tenants = ["local"], ServiceHosts = [], AllowLoopback = true });
        _connectors = new ChannelConnectorFactory(_hosts, new ChannelCredentials(null, _hosts, "none"), http);
    }

    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        if (!_hosts.Allows(activity.ServiceUrl))
        {
            throw new UnauthorizedAccessException("Without authentication only a service on this machine is answered.");
        }

        return Task.FromResult(new AuthenticateRequestResult
        {
            ClaimsIdentity = new ClaimsIdentity([], "anonymous"),
            Audience = GetOriginatingAudience(),
            ConnectorFactory = _connectors,
        });
    }

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        throw new UnauthorizedAccessException("Streaming is not offered.");

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => _connectors;

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        Task.FromResult<UserTokenClient>(new NoUserTokens());

    public override string GetOriginatingAudience() => AuthenticationConstants.ToChannelFromBotOAuthScope;
}
