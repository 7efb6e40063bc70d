using System.Globalization;

namespace Meldcode.Conversation.Texts;

/// <summary>Days as people in the Netherlands say them.</summary>
public static class DateText
{
    // Not from the culture: a container without ICU data would print another language.
    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] Weekdays = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>Such as <c>24 november 2026</c>.</summary>
    public static string Day(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]} {day.Year}");

    /// <summary>The day in Europe/Amsterdam.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Amsterdam).DateTime);

    /// <summary>Such as <c>14:02</c>, the wall clock in Europe/Amsterdam.</summary>
    public static string Time(DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, Amsterdam).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Such as <c>14:02</c>, <c>gisteren 14:02</c> or <c>24 november 14:02</c>.</summary>
    public static string Moment(DateTimeOffset moment, DateOnly today)
    {
        var day = DayOf(moment);
        return (today.DayNumber - day.DayNumber) switch
        {
            0 => Time(moment),
            1 => $"gisteren {Time(moment)}",
            _ => $"{ShortDay(day, today)} {Time(moment)}",
        };
    }

    /// <summary>Such as <c>om 14:02</c>, <c>gisteren om 14:02</c> or <c>op 24 november om 14:02</c>, in the middle of a sentence.</summary>
    public static string At(DateTimeOffset moment, DateOnly today)
    {
        var day = DayOf(moment);
        return (today.DayNumber - day.DayNumber) switch
        {
            0 => $"om {Time(moment)}",
            1 => $"gisteren om {Time(moment)}",
            -1 => $"morgen om {Time(moment)}",
            _ => $"op {ShortDay(day, today)} om {Time(moment)}",
        };
    }

    /// <summary>Such as <c>vrijdag</c>.</summary>
    public static string Weekday(DateOnly day) => Weekdays[(int)day.DayOfWeek];

    /// <summary>Such as <c>24 november</c>; with the year when it is another than this one.</summary>
    public static string ShortDay(DateOnly day, DateOnly today) => day.Year == today.Year ? $"{day.Day} {Months[day.Month - 1]}" : Day(day);

    /// <summary>Such as <c>vandaag</c>, <c>gisteren</c>, <c>3 dagen geleden</c>.</summary>
    public static string Ago(DateOnly day, DateOnly today) => (today.DayNumber - day.DayNumber) switch
    {
        <= 0 => "vandaag",
        1 => "gisteren",
        var days => string.Create(CultureInfo.InvariantCulture, $"{days} dagen geleden"),
    };

    /// <summary>As inputs want it: <c>2026-11-24</c>.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
