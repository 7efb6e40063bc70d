using Meldcode.Domain;

namespace Meldcode.Storage;

/// <summary>Who did or tried what, and when. Holds nothing of what a casus says.</summary>
internal sealed class AuditRow
{
    public long Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string TenantId { get; init; }

    public required string OrganisatieId { get; init; }

    public required string PersonId { get; init; }

    public required AuditAction Action { get; init; }

    /// <summary>Null where no single casus was meant, or none was found.</summary>
    public CasusId? CasusId { get; init; }

    public required AuditResult Result { get; init; }

    /// <summary>Number of the refusal, such as <c>MC-1004</c>.</summary>
    public string? Refusal { get; init; }

    /// <summary>Version of the casus afterwards.</summary>
    public int? Version { get; init; }
}

/// <summary>The names are stored: never rename one.</summary>
internal enum AuditAction
{
    Start,
    Update,
    Find,
    List,
    Journal,
}

/// <summary>The names are stored: never rename one.</summary>
internal enum AuditResult
{
    Saved,
    Refused,

    /// <summary>Old card or repeated delivery; the casus was shown as it is.</summary>
    Stale,

    Read,

    /// <summary>It is there, but somebody else's.</summary>
    Denied,

    NotFound,
}
