using System.Net.Http.Headers;
using Azure.Core;
using Azure.Identity;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One app that is a user-assigned managed identity: the machine proves who it is, nobody keeps a secret.</summary>
internal sealed class ManagedIdentityCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly string _appId;
    private readonly Lazy<TokenCredential> _credential;

    public ManagedIdentityCredentialsFactory(string appId)
    {
        _appId = appId;
        _credential = new Lazy<TokenCredential>(() => new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(appId)));
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == _appId);

    /// <summary>An identity without an id can't be made.</summary>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        appId == _appId
            ? Task.FromResult<ServiceClientCredentials>(new TokenCredentials(_credential.Value, audience))
            : throw new InvalidOperationException("Invalid appId.");

    private sealed class TokenCredentials : ServiceClientCredentials
    {
        private readonly TokenCredential _credential;
        private readonly TokenRequestContext _request;

        public TokenCredentials(TokenCredential credential, string audience)
        {
            _credential = credential;
            _request = new TokenRequestContext([audience.TrimEnd('/') + "/.default"]);
        }

        public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var token = await _credential.GetTokenAsync(_request, cancellationToken).ConfigureAwait(false);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Token);
        }
    }
}
