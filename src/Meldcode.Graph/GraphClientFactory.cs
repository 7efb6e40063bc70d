using Azure.Core;
using Azure.Identity;
using Microsoft.Graph;

namespace Meldcode.Graph;

/// <summary>Makes the client that the settings describe. Making one calls nobody; make it once, it keeps its tokens.</summary>
public static class GraphClientFactory
{
    private static readonly string[] Scopes = ["https://graph.microsoft.com/.default"];

    /// <returns>Null when Graph is not set up.</returns>
    public static GraphServiceClient? Create(GraphOptions options) =>
        Credential(options) is { } credential ? new GraphServiceClient(credential, Scopes, options.BaseUrl.ToString()) : null;

    /// <returns>Null when Graph is not set up.</returns>
    public static TokenCredential? Credential(GraphOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.Credential switch
        {
            GraphCredentialKind.None => null,
            GraphCredentialKind.ManagedIdentity => new ManagedIdentityCredential(Identity(options.ClientId)),
            GraphCredentialKind.Federated => Federated(options),
            GraphCredentialKind.Certificate => new ClientCertificateCredential(options.TenantId, options.ClientId, options.CertificatePath),
            GraphCredentialKind.Secret => new ClientSecretCredential(options.TenantId, options.ClientId, options.Secret),
            _ => throw new ArgumentOutOfRangeException(nameof(options), options.Credential, "unknown credential kind"),
        };
    }

    private static ManagedIdentityId Identity(string clientId) =>
        clientId.Length == 0 ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(clientId);

    private static WorkloadIdentityCredential Federated(GraphOptions options) => new(new WorkloadIdentityCredentialOptions
    {
        TenantId = options.TenantId,
        ClientId = options.ClientId,
        TokenFilePath = options.FederatedTokenFile,
    });
}
