using System.Globalization;
using System.Text.RegularExpressions;

namespace Meldcode.Conversation.Escalation;

/// <summary>Reads until when somebody is away: "tot vrijdag", "tot en met 5 mei", "t/m 5-5-2027".</summary>
public static partial class AwayWords
{
    /// <summary>Longer is no absence but another person in the function.</summary>
    public const int MaxDays = 366;

    private static readonly string[] Days = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    private static readonly string[] Months = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    /// <param name="words">With "tot" or "tot en met" in front.</param>
    /// <param name="today">Today in Europe/Amsterdam.</param>
    /// <returns>The first day on which the person is back, later than today; null when no such day can be read.</returns>
    public static DateOnly? Read(string words, DateOnly today)
    {
        var match = Until().Match(words.Trim().ToLowerInvariant());
        if (!match.Success || Day(match.Groups["day"].Value.Trim(), today) is not { } day)
        {
            return null;
        }

        var back = match.Groups["with"].Success ? day.AddDays(1) : day;
        return back > today && back.DayNumber - today.DayNumber <= MaxDays ? back : null;
    }

    private static DateOnly? Day(string text, DateOnly today) =>
        text is "morgen" ? today.AddDays(1)
        : text is "overmorgen" ? today.AddDays(2)
        : text is "volgende week" ? Weekday(DayOfWeek.Monday, today)
        : Array.IndexOf(Days, text.Replace("volgende week ", "", StringComparison.Ordinal).Replace("aanstaande ", "", StringComparison.Ordinal)) is >= 0 and var weekday ? Weekday((DayOfWeek)weekday, today, text)
        : Date().Match(text) is { Success: true } date ? Calendar(date, today)
        : null;

    /// <summary>The next one; "volgende week" means the one after this week's Sunday.</summary>
    private static DateOnly Weekday(DayOfWeek day, DateOnly today, string text = "")
    {
        var from = text.StartsWith("volgende week", StringComparison.Ordinal) ? today.AddDays(7 - (((int)today.DayOfWeek + 6) % 7) - 1) : today;
        return from.AddDays(((int)day - (int)from.DayOfWeek + 6) % 7 + 1);
    }

    /// <summary>Without a year the next such day is meant.</summary>
    private static DateOnly? Calendar(Match date, DateOnly today)
    {
        var day = int.Parse(date.Groups["d"].Value, CultureInfo.InvariantCulture);
        var month = Month(date.Groups["m"].Value);
        var year = date.Groups["y"].Success ? int.Parse(date.Groups["y"].Value, CultureInfo.InvariantCulture) : today.Year;
        if (!IsDay(year, month, day))
        {
            return null;
        }

        var found = new DateOnly(year, month, day);
        return found >= today || date.Groups["y"].Success ? found : IsDay(year + 1, month, day) ? found.AddYears(1) : null;
    }

    private static bool IsDay(int year, int month, int day) =>
        year is >= 2000 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static int Month(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : text.StartsWith("maa", StringComparison.Ordinal) ? 3
        : Array.FindIndex(Months, name => text.StartsWith(name, StringComparison.Ordinal)) + 1;

    [GeneratedRegex(@"^(?<with>tot en met|t/m|t\.e\.m\.)? ?(tot)? ?(?<day>.+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Until();

    [GeneratedRegex(@"^((maan|dins|woens|donder|vrij|zater|zon)dag )?(?<d>[0-9]{1,2})([-/. ]+)(?<m>[0-9]{1,2}|[a-z]{3,9})\.?([-/. ]+(?<y>20[0-9]{2}))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Date();
}
