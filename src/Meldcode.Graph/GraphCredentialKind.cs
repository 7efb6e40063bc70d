namespace Meldcode.Graph;

/// <summary>How the bot proves to Microsoft Graph who it is.</summary>
public enum GraphCredentialKind
{
    /// <summary>Not at all: nothing leaves for Microsoft 365 but the chat itself.</summary>
    None,

    /// <summary>An identity of the Azure machine; no secret to keep.</summary>
    ManagedIdentity,

    /// <summary>A token that the platform (such as Kubernetes) puts in a file.</summary>
    Federated,

    Certificate,

    Secret,
}
