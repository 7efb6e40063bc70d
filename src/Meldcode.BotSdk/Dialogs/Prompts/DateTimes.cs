using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>Times of the day in a sentence: 14:30, 9am, 4 o'clock, 16 uur.</summary>
internal static partial class DateTimes
{
    /// <returns>None; one; or, where nothing says which half of the day, both.</returns>
    public static IReadOnlyList<TimeOnly> Hours(string text)
    {
        if (Time().Match(text) is not { Success: true } match)
        {
            return [];
        }

        var hour = int.Parse(match.Groups["hour"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        var half = match.Groups["half"].Value.ToLowerInvariant();
        return hour > 23 || minute > 59 ? [] : half switch
        {
            "am" => [new TimeOnly(hour % 12, minute)],
            "pm" => [new TimeOnly((hour % 12) + 12, minute)],
            _ when hour is 0 or > 12 || match.Groups["hour"].ValueSpan[0] == '0' => [new TimeOnly(hour, minute)],
            _ => [new TimeOnly(hour % 12, minute), new TimeOnly((hour % 12) + 12, minute)],
        };
    }

    public static string Iso(TimeOnly time) => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    public static string Timex(TimeOnly time) => time.ToString(time.Minute == 0 ? "'T'HH" : "'T'HH:mm", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(?<hour>\d{1,2})(:(?<minute>\d{2})( ?(?<half>am|pm)\b)?| ?(?<half>am|pm)\b| ?(o'?clock|uur)\b)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Time();
}
