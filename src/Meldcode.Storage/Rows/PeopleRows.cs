using Meldcode.Domain;

namespace Meldcode.Storage;

/// <summary>Somebody is away by their own word.</summary>
internal sealed class AwayRow
{
    public required string TenantId { get; init; }

    public required string PersonId { get; init; }

    public required DateTimeOffset Until { get; set; }
}

/// <summary>Where a person's own chat with the bot is.</summary>
internal sealed class ConversationRow
{
    public required string TenantId { get; init; }

    public required string PersonId { get; init; }

    /// <summary>Sealed: it holds a name.</summary>
    public required byte[] Reference { get; set; }

    public required DateTimeOffset ChangedAt { get; set; }
}

/// <summary>Who registered for a function.</summary>
internal sealed class RegistrationRow : ISealedRow
{
    public required string TenantId { get; init; }

    public required string OrganisatieId { get; init; }

    public required ReceiverRole Role { get; init; }

    /// <summary>Empty for a function of the organisation.</summary>
    public required string Location { get; init; }

    public required string Function { get; init; }

    public required string PersonId { get; set; }

    public required DateTimeOffset At { get; set; }

    /// <summary>Over who registered for what: it lets them see casussen. See <see cref="ISealedRow"/>.</summary>
    public byte[] Seal { get; set; } = [];

    /// <summary>Empty.</summary>
    public byte[] Hidden { get; set; } = [];

    public Place Place => new("registration", "seal", TenantId, OrganisatieId, Role.ToString(), Location, Function, PersonId) { Label = $"registration {Role}" };
}

/// <summary>A code with which one person can register for a function; the code itself is not kept.</summary>
internal sealed class RegistrationCodeRow : ISealedRow
{
    public required string TenantId { get; init; }

    public required string OrganisatieId { get; init; }

    public required ReceiverRole Role { get; init; }

    public required string Location { get; init; }

    public required string Function { get; init; }

    /// <summary>SHA-256 of tenant and code, lower-case hexadecimal.</summary>
    public required string Hash { get; set; }

    public required DateTimeOffset ValidUntil { get; set; }

    public required string IssuedBy { get; set; }

    /// <summary>Over what the code is good for; see <see cref="ISealedRow"/>.</summary>
    public byte[] Seal { get; set; } = [];

    /// <summary>Empty.</summary>
    public byte[] Hidden { get; set; } = [];

    public Place Place =>
        new("registration_code", "seal", TenantId, OrganisatieId, Role.ToString(), Location, Function, Hash) { Label = $"registration code {Role}" };
}

/// <summary>Wrong codes that somebody tried lately.</summary>
internal sealed class RegistrationTryRow
{
    public required string TenantId { get; init; }

    public required string PersonId { get; init; }

    public required int Count { get; set; }

    /// <summary>From then on the count begins anew.</summary>
    public required DateTimeOffset Until { get; set; }
}
