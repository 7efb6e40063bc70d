namespace Meldcode.Domain;

/// <summary>Counting with the hours and days on which somebody can be expected to react.</summary>
public static class Werktijd
{
    // Longer than any row of closed days; whoever gets here has hours in which nobody ever works.
    private const int MostDays = 3660;

    public static bool IsWorkingDay(this Werktijden hours, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(hours);
        return hours.Dagen.Contains(day.DayOfWeek) && !Feestdagen.Is(day, hours.GoedeVrijdag, hours.BevrijdingsdagElkJaar);
    }

    /// <summary>The instant at which so much working time has gone by. Counts real time: a day on which the clock is moved
    /// within working hours is an hour shorter or longer.</summary>
    /// <returns>UTC; never within a closed hour but for the very end of a working day.</returns>
    public static DateTimeOffset Add(this Werktijden hours, DateTimeOffset from, TimeSpan amount)
    {
        ArgumentNullException.ThrowIfNull(hours);
        var left = amount;
        foreach (var (start, end) in Spans(hours, Amsterdam.Day(from)))
        {
            var begin = start > from ? start : from;
            if (begin < end && end - begin >= left)
            {
                return (begin + left).ToUniversalTime();
            }

            left -= begin < end ? end - begin : TimeSpan.Zero;
        }

        throw new InvalidOperationException($"no working time within {MostDays} days");
    }

    /// <summary>The n-th working day after a day.</summary>
    /// <param name="count">0 gives the day itself.</param>
    public static DateOnly AddDays(this Werktijden hours, DateOnly day, int count)
    {
        for (var left = count; left > 0; left -= hours.IsWorkingDay(day) ? 1 : 0)
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>The start of the working day, or of the next one when this is none; UTC.</summary>
    public static DateTimeOffset StartOf(this Werktijden hours, DateOnly day) =>
        Spans(hours, day).Select(span => (DateTimeOffset?)span.Start).FirstOrDefault()
        ?? throw new InvalidOperationException($"no working time within {MostDays} days");

    private static IEnumerable<(DateTimeOffset Start, DateTimeOffset End)> Spans(Werktijden hours, DateOnly first) =>
        Enumerable.Range(0, MostDays).Select(first.AddDays).Where(hours.IsWorkingDay)
            .Select(day => (Amsterdam.Instant(day, hours.Van), Amsterdam.Instant(day, hours.Tot)));
}
