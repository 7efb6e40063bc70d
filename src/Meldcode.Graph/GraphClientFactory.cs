using Azure.Core;
using Azure.Identity;
using Microsoft.Graph;
using Microsoft.Kiota.Authentication.Azure;

namespace Meldcode.Graph;

/// <summary>Makes the client that the settings describe. Making one calls nobody; make it once, it keeps its tokens and connections.</summary>
internal static class GraphClientFactory
{
    /// <param name="http">Connections to Graph, see <see cref="GraphHttp"/>; not the client's to close.</param>
    /// <returns>Null when Graph is not set up.</returns>
    public static GraphServiceClient? Create(GraphOptions options, HttpClient http) =>
        Credential(options) is { } credential ? new GraphServiceClient(http, Tokens(options, credential), options.BaseUrl.ToString()) : null;

    /// <returns>Null when Graph is not set up.</returns>
    public static TokenCredential? Credential(GraphOptions options) => options.Credential switch
    {
        GraphCredentialKind.None => null,
        GraphCredentialKind.ManagedIdentity => new ManagedIdentityCredential(Identity(options)),
        GraphCredentialKind.Federated => Federated(options),
        GraphCredentialKind.Certificate => new ClientCertificateCredential(
            options.TenantId, options.ClientId, options.CertificatePath, With(new ClientCertificateCredentialOptions(), options)),
        GraphCredentialKind.Secret => new ClientSecretCredential(
            options.TenantId, options.ClientId, options.Secret, With(new ClientSecretCredentialOptions(), options)),
        _ => throw new ArgumentOutOfRangeException(nameof(options), options.Credential, "unknown credential kind"),
    };

    /// <summary>Without continuous access evaluation: it makes the client repeat a refused call by itself.</summary>
    private static AzureIdentityAuthenticationProvider Tokens(GraphOptions options, TokenCredential credential) =>
        new(credential, [options.BaseUrl.Host], null, isCaeEnabled: false, GraphCloud.Of(options.BaseUrl)!.Scope);

    private static ManagedIdentityCredentialOptions Identity(GraphOptions options) => With(
        new ManagedIdentityCredentialOptions(options.ClientId.Length == 0
            ? ManagedIdentityId.SystemAssigned
            : ManagedIdentityId.FromUserAssignedClientId(options.ClientId)),
        options);

    private static WorkloadIdentityCredential Federated(GraphOptions options) => new(With(
        new WorkloadIdentityCredentialOptions
        {
            TenantId = options.TenantId,
            ClientId = options.ClientId,
            TokenFilePath = options.FederatedTokenFile,
            DisableInstanceDiscovery = options.AuthorityHost.Length > 0,
        },
        options));

    /// <summary>Tries once, like every call here: whoever asks decides whether and when to try again.</summary>
    private static T With<T>(T credential, GraphOptions options)
        where T : TokenCredentialOptions
    {
        credential.Retry.MaxRetries = 0;
        credential.AuthorityHost = GraphCloud.Of(options.BaseUrl)!.Login;
        if (options.AuthorityHost.Length > 0)
        {
            Emulated(credential, new Uri(options.AuthorityHost));
        }
        return credential;
    }

    private static void Emulated(TokenCredentialOptions credential, Uri authority)
    {
        credential.AuthorityHost = new UriBuilder(authority) { Scheme = Uri.UriSchemeHttps }.Uri;
        credential.Transport = new LoopbackTransport();
        switch (credential)
        {
            case ClientSecretCredentialOptions secret:
                secret.DisableInstanceDiscovery = true;
                break;
            case ClientCertificateCredentialOptions certificate:
                certificate.DisableInstanceDiscovery = true;
                break;
        }
    }
}
