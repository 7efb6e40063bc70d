using System.Collections.Immutable;

namespace Meldcode.Domain;

/// <summary>People who must not be told of the casus and cannot see it. Adds to those named before.</summary>
public sealed record ConflictRecorded : CasusEvent
{
    /// <summary>Object ids from the settings, never names.</summary>
    public required ImmutableArray<string> Persons { get; init; }

    /// <summary>It may be somebody with a function and it is not known who; a later record that says false takes this back.</summary>
    public required bool Unknown { get; init; }
}

public sealed record AanbodMade : CasusEvent
{
    public required string Id { get; init; }

    public required AanbodKind Kind { get; init; }

    /// <summary>Object id of the receiver; null when the code decides.</summary>
    public string? To { get; init; }

    /// <summary>Function of the receiver, as the eigenaar says it.</summary>
    public required string Function { get; init; }

    /// <summary>Hash of the code; the code itself is kept nowhere.</summary>
    public string? CodeHash { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }
}

public sealed record AanbodWithdrawn : CasusEvent
{
    public required string Id { get; init; }
}

/// <summary>By the receiver, who reads along from now on or is the eigenaar.</summary>
public sealed record AanbodAccepted : CasusEvent
{
    public required string Id { get; init; }
}

public sealed record AanbodRefused : CasusEvent
{
    public required string Id { get; init; }
}

public sealed record MeelezerRemoved : CasusEvent
{
    /// <summary>Object id.</summary>
    public required string Person { get; init; }
}

/// <summary>Somebody became the eigenaar without being asked; who was it before reads along.</summary>
public sealed record CasusTakenOver : CasusEvent
{
    /// <summary>Function of the new eigenaar.</summary>
    public required string Function { get; init; }

    public required string Reason { get; init; }
}
