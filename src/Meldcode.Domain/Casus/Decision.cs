using System.Collections.Immutable;

namespace Meldcode.Domain;

/// <summary>The answer to a command: events to write, or a refusal and nothing else.</summary>
public abstract record Decision
{
    public sealed record Accepted(ImmutableArray<CasusEvent> Events) : Decision;

    public sealed record Refused(Refusal Refusal) : Decision;

    public static implicit operator Decision(Refusal refusal) => new Refused(refusal);

    internal static Decision Refuse(RefusalCode code, string? subject = null) => new Refused(new Refusal(code, subject));

    internal static Decision Accept(params IEnumerable<CasusEvent> events) => new Accepted([.. events]);
}
