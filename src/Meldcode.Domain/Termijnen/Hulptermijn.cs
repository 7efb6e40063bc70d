namespace Meldcode.Domain;

/// <summary>The day on which the effect of help is looked at.</summary>
public static class Hulptermijn
{
    /// <summary>True from the review date on, as long as the casus is open and its follow-up question has not been answered since.</summary>
    /// <param name="today">Today in Europe/Amsterdam.</param>
    public static bool IsDue(Casus casus, Protocol protocol, DateOnly today) =>
        Wegwijzer.OpenHulpplan(casus, protocol) is { } plan && plan.ReviewOn <= today;
}
