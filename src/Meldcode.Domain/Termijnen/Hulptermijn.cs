namespace Meldcode.Domain;

/// <summary>The day on which the effect of help is looked at.</summary>
public static class Hulptermijn
{
    /// <summary>True from the review date on, as long as the casus is open and its follow-up question has not been answered since.</summary>
    /// <param name="today">Today in Europe/Amsterdam.</param>
    public static bool IsDue(Casus casus, Protocol protocol, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(casus);
        var waits = Wegwijzer.Plaats(casus, protocol) is WachtPlaats || Wegwijzer.FollowUp(casus, protocol) is not null;
        return waits && casus.Hulpplan is { } plan && plan.ReviewOn <= today;
    }
}
