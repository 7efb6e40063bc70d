using Meldcode.Domain;

namespace Meldcode.Storage;

/// <summary>
/// Who did or tried what, when, as what and why. Holds nothing of what a casus says. Goes in through
/// <see cref="MeldcodeDbContext.Trail"/>; a row without a place in the chain can't be saved.
/// </summary>
internal sealed class AuditRow
{
    /// <summary>Place in the chain: 1 for the first, without gaps. Given by <see cref="AuditTrail"/>.</summary>
    public long Id { get; set; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Empty for what concerns the whole installation.</summary>
    public required string TenantId { get; init; }

    /// <summary>Empty for what concerns the whole installation.</summary>
    public required string OrganisatieId { get; init; }

    /// <summary>Object id of a person; the account that runs the program for a verb; <c>system</c> when nobody asked.</summary>
    public required string PersonId { get; init; }

    /// <summary>What the person was at that moment.</summary>
    public required AuditRole Role { get; init; }

    public required AuditAction Action { get; init; }

    /// <summary>Null where no single casus was meant, or none was found.</summary>
    public CasusId? CasusId { get; init; }

    public required AuditResult Result { get; init; }

    /// <summary>By what right.</summary>
    public required AuditGround Ground { get; init; }

    /// <summary>Number of the refusal, such as <c>MC-1004</c>.</summary>
    public string? Refusal { get; init; }

    /// <summary>Version of the casus afterwards.</summary>
    public int? Version { get; init; }

    /// <summary>What else identifies the object: codes, counts, ids and hashes only.</summary>
    public string? Detail { get; init; }

    /// <summary>Part of the program and machine, such as <c>bot@host-1</c>. Given by <see cref="AuditTrail"/>.</summary>
    public string Source { get; set; } = null!;

    /// <summary>SHA-256 of the hash before it and of all the above.</summary>
    public byte[] Hash { get; set; } = null!;

    /// <summary>Id of the key under <see cref="Seal"/>.</summary>
    public string KeyId { get; set; } = null!;

    /// <summary>HMAC-SHA256 of <see cref="Hash"/>: who can write to the database can't make it.</summary>
    public byte[] Seal { get; set; } = null!;
}

/// <summary>The names are stored: never rename one.</summary>
internal enum AuditAction
{
    Start,
    Update,
    Find,
    List,
    Journal,

    /// <summary>Somebody looked at who had looked.</summary>
    Audit,

    /// <summary>Bot state, of which nobody is the owner.</summary>
    BotState,

    /// <summary>The settings are others than at the start before.</summary>
    Configuration,

    /// <summary>A key was used for the first time, or isn't needed any more.</summary>
    Keys,

    /// <summary>Stored values were sealed again with the active key.</summary>
    Reencrypt,

    /// <summary>The chain itself: its beginning, and where it was found broken.</summary>
    Chain,

    /// <summary>The casussen that a role in the organisation gives sight of.</summary>
    Overview,

    /// <summary>What is offered to this person.</summary>
    Offers,

    /// <summary>Accepts or refuses what was offered.</summary>
    AnswerOffer,

    /// <summary>A link to a file was made.</summary>
    OfferDownload,

    /// <summary>Somebody tried to open a link.</summary>
    Download,

    /// <summary>A casus was erased, or somebody tried to.</summary>
    Erase,

    /// <summary>The figures, in which nobody is.</summary>
    Figures,

    /// <summary>Everything was copied to another database.</summary>
    Move,

    /// <summary>A copy of everything was written to a file.</summary>
    Backup,

    /// <summary>A code was made with which one person can register for a function.</summary>
    IssueCode,

    /// <summary>Somebody registered for a function, or tried to.</summary>
    Register,

    /// <summary>Somebody answered a message about a casus: saw it, took it up, passed it on or asked for contact.</summary>
    AnswerNotice,

    /// <summary>Somebody said until when they are away, or that they are back.</summary>
    Away,

    /// <summary>A message was put aside or tried again by hand.</summary>
    Outbox,
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

    /// <summary>What is stored isn't what was stored; nothing of it was shown.</summary>
    Tampered,
}

/// <summary>The names are stored: never rename one.</summary>
internal enum AuditRole
{
    Professional,
    Aandachtsfunctionaris,
    Directeur,
    Leidinggevende,
    Organisatiecontact,

    /// <summary>Whoever runs verbs.</summary>
    Beheerder,

    /// <summary>Nobody: the program did it by itself.</summary>
    System,
}

/// <summary>The names are stored: never rename one.</summary>
internal enum AuditGround
{
    OwnCasus,

    /// <summary>The eigenaar shared it.</summary>
    SharedCasus,

    /// <summary>It was brought to a role of this person.</summary>
    Role,

    /// <summary>It was offered to this person.</summary>
    Offer,

    /// <summary>By none: it was not shown.</summary>
    None,

    /// <summary>Running the installation; never a reason to read a casus.</summary>
    Management,
}
