using System.Security.Claims;
using Azure.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Meldcode.Bot.Edge;

/// <summary>
/// The only way in: Teams, for an organisation on the list, from an address on the list. There is no emulator, skill or
/// AseChannel path. Stricter than the SDK, on the SDK's own extension point, so that it holds with either.
/// </summary>
public sealed class StrictChannelAuthentication : BotFrameworkAuthentication
{
    private readonly ChannelOptions _options;
    private readonly ChannelKeys _keys;
    private readonly ServiceHosts _hosts;
    private readonly TimeProvider _clock;
    private readonly ChannelConnectorFactory _connectors;
    private readonly SenderRates? _rates;

    /// <param name="options">Who may call and be called.</param>
    /// <param name="credential">The bot's own identity, of its own tenant.</param>
    /// <param name="http">From <see cref="ChannelHttp.Create()"/>: it must not follow redirects.</param>
    /// <param name="clock">The time that lifetimes are held against.</param>
    /// <param name="rates">How much one person may send; null for no limit.</param>
    public StrictChannelAuthentication(ChannelOptions options, TokenCredential credential, HttpClient http, TimeProvider clock, SenderRates? rates = null)
    {
        if (string.IsNullOrWhiteSpace(options.AppId) || options.Tenants.Count == 0)
        {
            throw new ArgumentException("The channel needs an app id and at least one tenant.", nameof(options));
        }

        _options = options;
        _clock = clock;
        _rates = rates;
        _keys = new ChannelKeys(http, options, clock);
        _hosts = new ServiceHosts(options);
        _connectors = new ChannelConnectorFactory(_hosts, new ChannelCredentials(credential, _hosts, options.OutboundScope), http);
    }

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        if (!BearerHeader.TryRead(authHeader, out var text))
        {
            throw new UnauthorizedAccessException("There is no bearer token.");
        }

        var token = await ChannelToken.ValidateAsync(text, _options, _keys, _clock, cancellationToken);
        ThrowUnlessChannel(token, activity.ChannelId);
        ThrowUnlessServiceUrl(token, activity.ServiceUrl);
        var tenant = ThrowUnlessTenant(activity);
        _rates?.Count(tenant, activity.From?.AadObjectId ?? activity.From?.Id ?? string.Empty);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = token.Identity,
            Audience = GetOriginatingAudience(),
            CallerId = CallerIdConstants.PublicAzureChannel,
            ConnectorFactory = _connectors,
        };
    }

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        throw new UnauthorizedAccessException("Streaming is not offered.");

    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        throw new UnauthorizedAccessException("Bots are not served.");

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => _connectors;

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        Task.FromResult<UserTokenClient>(new NoUserTokens());

    public override string GetOriginatingAudience() => AuthenticationConstants.ToChannelFromBotOAuthScope;

    private void ThrowUnlessChannel(ChannelToken token, string? channelId)
    {
        if (string.IsNullOrEmpty(channelId) || !_options.Channels.Contains(channelId, StringComparer.Ordinal) || !token.Endorsements.Contains(channelId))
        {
            throw new UnauthorizedAccessException("The channel is not served or the key is not endorsed for it.");
        }
    }

    /// <summary>Null when there is none. What is there and is no text can't agree with anything.</summary>
    private static string? ChannelTenant(object? channelData) => (channelData as JObject)?["tenant"] switch
    {
        null or JValue { Value: null } => null,
        JObject tenant => tenant["id"] switch
        {
            null or JValue { Value: null } => null,
            JValue { Value: string id } => id,
            _ => throw new TenantRefusedException("The tenant is no text."),
        },
        _ => throw new TenantRefusedException("The tenant is no object."),
    };

    /// <summary>Equal as addresses: a host has no case, a path has.</summary>
    private void ThrowUnlessServiceUrl(ChannelToken token, string? serviceUrl)
    {
        var same = Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url) && url == token.ServiceUrl;
        if (!same || !_hosts.Allows(url!))
        {
            throw new UnauthorizedAccessException("The service URL is not the signed one or not on the list.");
        }
    }

    private string ThrowUnlessTenant(Activity activity)
    {
        var fromChannel = ChannelTenant(activity.ChannelData);
        var fromConversation = activity.Conversation?.TenantId;
        var tenant = fromChannel ?? fromConversation;
        var agree = fromConversation == null || fromChannel == null || string.Equals(fromChannel, fromConversation, StringComparison.OrdinalIgnoreCase);
        return agree && _options.Tenants.FirstOrDefault(t => string.Equals(t, tenant, StringComparison.OrdinalIgnoreCase)) is { } listed
            ? listed
            : throw new TenantRefusedException("The activity is not of an organisation on the list.");
    }
}
