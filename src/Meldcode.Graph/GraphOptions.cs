using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Meldcode.Graph;

/// <summary>Settings "Graph": notifications and the directory of Microsoft 365.</summary>
public sealed record GraphOptions : IValidatableObject
{
    public const string Section = "Graph";

    public GraphCredentialKind Credential { get; init; } = GraphCredentialKind.None;

    /// <summary>Tenant that the notifications go to, a GUID.</summary>
    public string TenantId { get; init; } = "";

    /// <summary>Application (client) id, a GUID. For ManagedIdentity: that of a user-assigned identity, or empty for the machine's own.</summary>
    public string ClientId { get; init; } = "";

    /// <summary>Client secret; in an environment variable or a vault, never in a file.</summary>
    public string Secret { get; init; } = "";

    /// <summary>PEM or PFX file with its private key, without a password.</summary>
    public string CertificatePath { get; init; } = "";

    /// <summary>File that the platform keeps a fresh token in.</summary>
    public string FederatedTokenFile { get; init; } = "";

    /// <summary>Address of Microsoft Graph with its version; https, or an emulator on this machine.</summary>
    public Uri BaseUrl { get; init; } = new("https://graph.microsoft.com/v1.0");

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        Missing().Select(name => new ValidationResult($"Graph:{name}: hoort bij Graph:Credential {Credential} en ontbreekt."))
            .Concat(IsSafe(BaseUrl) ? [] : [new ValidationResult("Graph:BaseUrl: een volledig https-adres.")]);

    private IEnumerable<string> Missing() =>
        Needed().Where(setting => setting.Value.Length == 0).Select(setting => setting.Name);

    private (string Name, string Value)[] Needed() => Credential switch
    {
        GraphCredentialKind.Federated => [.. Application(), (nameof(FederatedTokenFile), FederatedTokenFile)],
        GraphCredentialKind.Certificate => [.. Application(), (nameof(CertificatePath), CertificatePath)],
        GraphCredentialKind.Secret => [.. Application(), (nameof(Secret), Secret)],
        _ => [],
    };

    private (string Name, string Value)[] Application() => [(nameof(TenantId), TenantId), (nameof(ClientId), ClientId)];

    private static bool IsSafe(Uri url) => url.IsAbsoluteUri && (url.Scheme == Uri.UriSchemeHttps || url.IsLoopback);
}

[OptionsValidator]
internal sealed partial class GraphOptionsValidator : IValidateOptions<GraphOptions>;
