using System.Collections.Immutable;

namespace Meldcode.Domain;

public sealed record AddOnderdeel : CasusCommand
{
    public required string Onderdeel { get; init; }

    public ImmutableSortedDictionary<string, string> Velden { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}

public sealed record FollowVermoeden : CasusCommand
{
    public required string Entry { get; init; }

    public required VermoedenVerdict Verdict { get; init; }

    public required string Text { get; init; }
}
