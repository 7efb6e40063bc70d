using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>
/// A full date (2018-12-05, 5 December 2018) or a day of the week, each with or without a time, in Dutch and English. The
/// SDK uses Microsoft.Recognizers.Text, which also knows "next week", holidays and periods.
/// </summary>
internal static partial class DateWords
{
    public static List<DateTimeResolution> Find(string text, string culture, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        var names = CultureInfo.GetCultureInfo(culture.StartsWith("nl", StringComparison.Ordinal) ? "nl-NL" : "en-US").DateTimeFormat;
        var hours = DateTimes.Hours(text);
        return DateOf(text, names) is { } date
            ? [.. Readings(Iso(date), [date], hours)]
            : DayOf(text, names) is { } day ? [.. Readings($"XXXX-WXX-{(day == DayOfWeek.Sunday ? 7 : (int)day)}", Around(day, today), hours)] : [];
    }

    private static IEnumerable<DateTimeResolution> Readings(string timex, DateOnly[] dates, IReadOnlyList<TimeOnly> times) =>
        times.Count == 0
            ? dates.Select(date => new DateTimeResolution { Timex = timex, Value = Iso(date) })
            : times.SelectMany(time => dates.Select(date => new DateTimeResolution { Timex = timex + DateTimes.Timex(time), Value = $"{Iso(date)} {DateTimes.Iso(time)}" }));

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // The last one and the next one, as nothing says which.
    private static DateOnly[] Around(DayOfWeek day, DateOnly today)
    {
        var ahead = ((int)day - (int)today.DayOfWeek + 7) % 7;
        return [today.AddDays(ahead - 7), today.AddDays(ahead)];
    }

    private static DayOfWeek? DayOf(string text, DateTimeFormatInfo names)
    {
        var day = Array.FindIndex(names.DayNames, name => Regex.IsMatch(text, $@"\b{name}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));
        return day < 0 ? null : (DayOfWeek)day;
    }

    private static DateOnly? DateOf(string text, DateTimeFormatInfo names)
    {
        foreach (var match in IsoDate().Matches(text).Concat(DayMonthYear().Matches(text)).Concat(MonthDayYear().Matches(text)))
        {
            if (DateOf(match, names) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private static DateOnly? DateOf(Match match, DateTimeFormatInfo names)
    {
        var written = match.Groups["month"].Value;
        var month = int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 1 + Array.FindIndex(names.MonthNames, name => name.Length > 0 && string.Equals(name, written, StringComparison.OrdinalIgnoreCase));
        return DateOnly.TryParseExact($"{match.Groups["year"].Value}-{month:00}-{match.Groups["day"].Value.PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
    }

    [GeneratedRegex(@"\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IsoDate();

    [GeneratedRegex(@"\b(?<day>\d{1,2})(st|nd|rd|th|e|ste|de)?( of)? (?<month>\p{L}{3,}),? (?<year>\d{4})\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"\b(?<month>\p{L}{3,}) (?<day>\d{1,2})(st|nd|rd|th)?,? (?<year>\d{4})\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MonthDayYear();
}
