using System.Net.Http.Headers;
using Azure.Core;
using Microsoft.Rest;

namespace Meldcode.Bot.Edge;

/// <summary>Puts the bot's token on a request, after looking where the request goes. Azure.Identity caches the token.</summary>
internal sealed class ChannelCredentials : ServiceClientCredentials
{
    private readonly TokenCredential? _credential;
    private readonly ServiceHosts _hosts;
    private readonly TokenRequestContext _scope;

    public ChannelCredentials(TokenCredential? credential, ServiceHosts hosts, string scope)
    {
        _credential = credential;
        _hosts = hosts;
        _scope = new TokenRequestContext([scope]);
    }

    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is not { } address || !_hosts.Allows(address))
        {
            throw new InvalidOperationException("The bot's token does not go to an address that is not on the list.");
        }

        if (_credential != null)
        {
            var token = await _credential.GetTokenAsync(_scope, cancellationToken);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Token);
        }
    }
}
