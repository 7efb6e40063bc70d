using System.Collections.Immutable;

namespace Meldcode.Domain;

/// <summary>Names who must not know; at the start or later.</summary>
public sealed record RecordConflict : CasusCommand
{
    /// <summary>Object ids from the settings.</summary>
    public ImmutableArray<string> Persons { get; init; } = [];

    public bool Unknown { get; init; }
}

/// <summary>Offers the casus to a colleague: to one of the settings, or to whoever gets the code.</summary>
public sealed record OfferCasus : CasusCommand
{
    public required AanbodKind Kind { get; init; }

    public string? To { get; init; }

    public required string Function { get; init; }

    public string? CodeHash { get; init; }

    public required string Reason { get; init; }
}

public sealed record WithdrawAanbod : CasusCommand
{
    public required string Aanbod { get; init; }
}

/// <summary>By the receiver. That it is the receiver is for the store to see to.</summary>
public sealed record AcceptAanbod : CasusCommand
{
    public required string Aanbod { get; init; }
}

public sealed record RefuseAanbod : CasusCommand
{
    public required string Aanbod { get; init; }
}

public sealed record RemoveMeelezer : CasusCommand
{
    public required string Person { get; init; }
}

public sealed record TakeOverCasus : CasusCommand
{
    public required string Function { get; init; }

    public required string Reason { get; init; }
}
