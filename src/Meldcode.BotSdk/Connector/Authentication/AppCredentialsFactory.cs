using Azure.Core;
using Azure.Identity;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Outbound credentials of one app: a secret or a managed identity, made once.</summary>
internal sealed class AppCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly AppIdentity _app;
    private readonly Lazy<TokenCredential> _credential;

    public AppCredentialsFactory(AppIdentity app)
    {
        _app = app;
        _credential = new Lazy<TokenCredential>(CreateCredential);
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(!string.IsNullOrEmpty(appId) && string.Equals(appId, _app.Id, StringComparison.Ordinal));

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(_app.Id));

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        Task.FromResult<ServiceClientCredentials>(string.IsNullOrEmpty(_app.Id) ? new AnonymousCredentials() : new TokenCredentials(_credential.Value, audience));

    private TokenCredential CreateCredential()
    {
        if (_app.Is("UserAssignedMSI"))
        {
            return new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(_app.Id));
        }

        return string.IsNullOrEmpty(_app.Password)
            ? throw new InvalidOperationException("MicrosoftAppPassword is not set.")
            : new ClientSecretCredential(_app.TokenTenant, _app.Id, _app.Password);
    }

    private sealed class AnonymousCredentials : ServiceClientCredentials
    {
    }

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
            request.Headers.Authorization = new System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", token.Token);
        }
    }
}
