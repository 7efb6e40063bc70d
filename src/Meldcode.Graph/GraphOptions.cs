using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Meldcode.Graph;

/// <summary>Settings "Graph": notifications and the directory of Microsoft 365.</summary>
public sealed record GraphOptions : IValidatableObject
{
    public const string Section = "Graph";

    private const string Guid = "^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$";

    public GraphCredentialKind Credential { get; init; } = GraphCredentialKind.None;

    /// <summary>Tenant whose people can be reached, a GUID. Nobody of another tenant is looked up in this one.</summary>
    [RegularExpression(Guid, ErrorMessage = "{0}: een GUID, zoals in het beheercentrum van Microsoft Entra staat.")]
    public string TenantId { get; init; } = "";

    /// <summary>Application (client) id, a GUID. For ManagedIdentity: that of a user-assigned identity, or empty for the machine's own.</summary>
    public string ClientId { get; init; } = "";

    /// <summary>Client secret; in an environment variable or a vault, never in a file.</summary>
    public string Secret { get; init; } = "";

    /// <summary>PEM or PFX file with its private key, without a password.</summary>
    public string CertificatePath { get; init; } = "";

    /// <summary>File that the platform keeps a fresh token in.</summary>
    public string FederatedTokenFile { get; init; } = "";

    /// <summary>Address of Microsoft Graph with its version; https, or an emulator on this machine. The cloud follows from it.</summary>
    public Uri BaseUrl { get; init; } = new("https://graph.microsoft.com/v1.0");

    /// <summary>Where tokens come from when that is an emulator on this machine; empty: where the cloud says.</summary>
    public string AuthorityHost { get; init; } = "";

    /// <summary>Id that the organisation's app catalog gave the Teams app, a GUID; not the id in its manifest. Empty: no notification in Teams.</summary>
    [RegularExpression(Guid, ErrorMessage = "{0}: de id van de app in de catalogus van Teams, een GUID.")]
    public string TeamsAppId { get; init; } = "";

    /// <summary>Service mailbox that e-mail is sent from: its address or object id. Empty: no e-mail.</summary>
    [RegularExpression("^([^@\\s/]+@[^@\\s/]+|[0-9a-fA-F-]{36})?$", ErrorMessage = "{0}: het e-mailadres of de object-id van de postbus.")]
    public string Mailbox { get; init; } = "";

    /// <summary>Looks at "out of office" in Teams before somebody is tried; needs one more permission.</summary>
    public bool Presence { get; init; }

    /// <summary>Looks at the automatic replies of somebody's mailbox, which also say until when; needs one more permission.</summary>
    public bool AutomaticReplies { get; init; }

    /// <summary>How long one call may take, in seconds, with the token that it may need first.</summary>
    [Range(1, 60)]
    public int TimeoutSeconds { get; init; } = 10;

    /// <summary>Most calls a second to one service of Microsoft's; it allows 5 for an app and tenant together, over all instances.</summary>
    [Range(1, 5)]
    public int CallsPerSecond { get; init; } = 5;

    /// <summary>Whether people of this tenant can be reached.</summary>
    public bool Serves(string tenantId) =>
        Credential != GraphCredentialKind.None && TenantId.Equals(tenantId, StringComparison.OrdinalIgnoreCase);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        Missing().Select(name => $"Graph:{name}: hoort bij Graph:Credential {Credential} en ontbreekt.")
            .Concat(IsGraph(BaseUrl) ? [] : [$"Graph:BaseUrl: kies https://graph.microsoft.com/v1.0, of het adres van een nationale cloud: {Others()}."])
            .Concat(IsEmulator(AuthorityHost) ? [] : ["Graph:AuthorityHost: alleen voor een nagebootste aanmelding op deze machine; laat leeg."])
            .Select(text => new ValidationResult(text));

    private static string Others() => string.Join(", ", GraphCloud.All.Skip(1).Select(cloud => $"https://{cloud.GraphHost}/v1.0"));

    private static bool IsGraph(Uri url) =>
        url.IsAbsoluteUri && url.UserInfo.Length == 0 && url.AbsolutePath is "/v1.0" or "/v1.0/"
        && (url.Scheme == Uri.UriSchemeHttps || url.IsLoopback) && GraphCloud.Of(url) is not null;

    private static bool IsEmulator(string authority) =>
        authority.Length == 0 || (Uri.TryCreate(authority, UriKind.Absolute, out var url) && url.IsLoopback && url.Scheme == Uri.UriSchemeHttp);

    private IEnumerable<string> Missing() =>
        Needed().Where(setting => setting.Value.Length == 0).Select(setting => setting.Name);

    private (string Name, string Value)[] Needed() => Credential switch
    {
        GraphCredentialKind.ManagedIdentity => [(nameof(TenantId), TenantId)],
        GraphCredentialKind.Federated => [.. Application(), (nameof(FederatedTokenFile), FederatedTokenFile)],
        GraphCredentialKind.Certificate => [.. Application(), (nameof(CertificatePath), CertificatePath)],
        GraphCredentialKind.Secret => [.. Application(), (nameof(Secret), Secret)],
        _ => [],
    };

    private (string Name, string Value)[] Application() => [(nameof(TenantId), TenantId), (nameof(ClientId), ClientId)];
}

[OptionsValidator]
internal sealed partial class GraphOptionsValidator : IValidateOptions<GraphOptions>;
