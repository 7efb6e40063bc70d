using Meldcode.Domain;

namespace Meldcode.Storage;

/// <summary>A file that may be fetched once, or was.</summary>
internal sealed class DownloadRow
{
    /// <summary>SHA-256 of the token, lower-case hexadecimal.</summary>
    public required string TokenHash { get; init; }

    /// <summary>SHA-256 of token and code: without the token the six digits can't be tried.</summary>
    public required string CodeHash { get; init; }

    public required string TenantId { get; init; }

    public required string OrganisatieId { get; init; }

    public required string PersonId { get; init; }

    public required DownloadKind Kind { get; init; }

    public CasusId? CasusId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Wrong codes so far.</summary>
    public required int Tries { get; set; }

    /// <summary>Null as long as nobody fetched it.</summary>
    public DateTimeOffset? FetchedAt { get; set; }

    public Actor Actor => new(TenantId, OrganisatieId, PersonId);
}
