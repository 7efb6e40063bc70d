namespace Meldcode.Domain;

/// <summary>How long each thing may take. Settings "Escalation" fill it in.</summary>
public sealed record LadderTerms
{
    /// <summary>Working time from when something got through until the next person is tried.</summary>
    public TimeSpan SeenWithin { get; init; } = TimeSpan.FromHours(4);

    /// <summary>Working time without "gezien" after which an e-mail follows a card and a notification that did get through.</summary>
    public TimeSpan EmailAfter { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How long a rung that says "later" is waited for before the next one is tried; clock time.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Instead of <see cref="SeenWithin"/> for acute danger; clock time, day and night.</summary>
    public TimeSpan AcuutSeenWithin { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Instead of <see cref="Patience"/> for acute danger.</summary>
    public TimeSpan AcuutPatience { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Before a try whose answer was lost is made again; clock time.</summary>
    public TimeSpan UncertainAfter { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>After so many lost answers a rung counts as done: it may have arrived each time.</summary>
    public int UncertainTries { get; init; } = 3;
}
