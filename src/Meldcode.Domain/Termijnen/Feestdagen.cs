namespace Meldcode.Domain;

/// <summary>Public holidays in the Netherlands, worked out for any year (Algemene termijnenwet, artikel 3).</summary>
public static class Feestdagen
{
    private const int Lustrum = 5;

    /// <summary>True on a day on which nobody has to work.</summary>
    /// <param name="goedeVrijdag">Whether the organisation is closed on Good Friday: that differs, and most are open.</param>
    /// <param name="bevrijdingsdagElkJaar">Whether it is closed on 5 May each year, and not once in five (2025, 2030).</param>
    public static bool Is(DateOnly day, bool goedeVrijdag = false, bool bevrijdingsdagElkJaar = false)
    {
        var sinceEaster = day.DayNumber - Pasen(day.Year).DayNumber;
        return sinceEaster is 0 or 1 or 39 or 49 or 50
            || (goedeVrijdag && sinceEaster == -2)
            || (day.Month, day.Day) is (1, 1) or (12, 25) or (12, 26)
            || day == Koningsdag(day.Year)
            || ((day.Month, day.Day) is (5, 5) && (bevrijdingsdagElkJaar || day.Year % Lustrum == 0));
    }

    /// <summary>Easter Sunday: the anonymous Gregorian computus.</summary>
    /// <param name="year">1583 or later.</param>
    public static DateOnly Pasen(int year)
    {
        var golden = year % 19;
        var (century, inCentury) = Math.DivRem(year, 100);
        var (leapCenturies, centuryRest) = Math.DivRem(century, 4);
        var correction = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - leapCenturies - correction + 15) % 30;
        var (leaps, rest) = Math.DivRem(inCentury, 4);
        var weekday = (32 + (2 * centuryRest) + (2 * leaps) - epact - rest) % 7;
        var shift = (golden + (11 * epact) + (22 * weekday)) / 451;
        var (month, day) = Math.DivRem(epact + weekday - (7 * shift) + 114, 31);
        return new DateOnly(year, month, day + 1);
    }

    /// <summary>27 April, and the Saturday before when that is a Sunday.</summary>
    public static DateOnly Koningsdag(int year)
    {
        var day = new DateOnly(year, 4, 27);
        return day.DayOfWeek is DayOfWeek.Sunday ? day.AddDays(-1) : day;
    }
}
