namespace Meldcode.Domain;

/// <summary>Days as people in the Netherlands count them. Stored times stay UTC.</summary>
public static class Amsterdam
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The calendar day of an instant.</summary>
    public static DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);

    /// <summary>The wall clock of an instant.</summary>
    public static DateTime Clock(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone).DateTime;

    /// <summary>The instant, in UTC, at which a wall clock shows this. What is skipped in spring counts from before the
    /// clock was moved, what comes twice in autumn is the second one.</summary>
    public static DateTimeOffset Instant(DateOnly day, TimeOnly time)
    {
        var clock = day.ToDateTime(time);
        return new DateTimeOffset(clock, Zone.GetUtcOffset(clock)).ToUniversalTime();
    }
}
