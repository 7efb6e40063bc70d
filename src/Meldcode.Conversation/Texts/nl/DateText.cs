using System.Globalization;

namespace Meldcode.Conversation.Texts;

/// <summary>Days as people in the Netherlands say them.</summary>
public static class DateText
{
    // Not from the culture: a container without ICU data would print another language.
    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>Such as <c>24 november 2026</c>.</summary>
    public static string Day(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]} {day.Year}");

    /// <summary>The day in Europe/Amsterdam.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Amsterdam).DateTime);

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
