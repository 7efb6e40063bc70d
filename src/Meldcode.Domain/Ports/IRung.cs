namespace Meldcode.Domain;

/// <summary>One way to reach a person. The ladder tries them one after the other, never two at once.</summary>
public interface IRung
{
    Rung Kind { get; }

    /// <summary>Tries once, without retrying. Never throws but for cancellation: what went wrong is the result.</summary>
    Task<RungResult> TryAsync(Notice notice, Receiver receiver, CancellationToken ct);
}

/// <summary>The names are stored: never rename one.</summary>
public enum Rung
{
    /// <summary>Card in the personal chat with the bot.</summary>
    Card,

    /// <summary>Notification in the activity feed of Teams.</summary>
    ActivityFeed,

    Email,
}

/// <summary>What became of one try.</summary>
public abstract record RungResult
{
    /// <summary>Accepted by the other side.</summary>
    /// <param name="Reference">Id with which it can be updated later, such as that of a card's activity; null when there is none.</param>
    public sealed record Sent(string? Reference) : RungResult;

    /// <summary>It may have arrived and may not: the answer was lost. A second try is marked "mogelijk dubbel".</summary>
    public sealed record Uncertain(RungFault Fault) : RungResult;

    /// <summary>Nothing was sent and this rung will not work now: the next rung at once.</summary>
    public sealed record Unavailable(RungFault Fault) : RungResult;

    /// <summary>Nothing was sent; the same rung again, not earlier than after this time.</summary>
    public sealed record Later(TimeSpan After, RungFault Fault) : RungResult;
}

/// <summary>Why a rung failed; the only thing of a failure that is kept. The names are stored: never rename one.</summary>
public enum RungFault
{
    /// <summary>The settings say nothing of this rung.</summary>
    NotConfigured,

    /// <summary>Nobody is set for this role, or the person never spoke with the bot.</summary>
    NobodySet,

    NotInstalled,

    /// <summary>By the person or by a beheerder of the tenant.</summary>
    Blocked,

    UnknownPerson,

    /// <summary>A permission is missing.</summary>
    Forbidden,

    /// <summary>The other side does not accept what was sent: a fault of ours.</summary>
    Rejected,

    /// <summary>Too many calls.</summary>
    Throttled,

    /// <summary>The other side cannot be reached, or answers with a fault of its own.</summary>
    Outage,

    Timeout,
}
