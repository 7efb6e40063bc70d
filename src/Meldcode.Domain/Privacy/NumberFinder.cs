using System.Globalization;
using System.Text.RegularExpressions;

namespace Meldcode.Domain;

/// <summary>Numbers of people: a BSN, a phone, a birth date. Also an e-mail address.</summary>
internal static partial class NumberFinder
{
    private const int Digits = 9;

    // Nearly every date in a record is of the last months; somebody's birthday is not.
    private const int RecentYears = 2;

    private static readonly string[] Months =
        ["jan", "feb", "maart", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    public static IEnumerable<PersonalData> Find(string text, DateOnly today) =>
        Email().Matches(text).Select(match => Of(PersonalDataKind.Email, match, "[e-mailadres]"))
            .Concat(Bsn().Matches(text).Where(match => PassesElevenTest(match.Value)).Select(match => Of(PersonalDataKind.Bsn, match, "[BSN]")))
            .Concat(Phone().Matches(text).Select(match => Of(PersonalDataKind.Telefoon, match, "[telefoonnummer]")))
            .Concat(Dates(text, today));

    /// <summary>Nine digits, weighed 9 to 2 and the last -1, add up to a multiple of 11.</summary>
    internal static bool PassesElevenTest(string written)
    {
        var digits = written.Where(char.IsAsciiDigit).Select(digit => digit - '0').ToList();
        var sum = digits.Select((digit, index) => digit * (index == Digits - 1 ? -1 : Digits - index)).Sum();
        return digits.Count == Digits && digits.Any(digit => digit != 0) && sum % 11 == 0;
    }

    private static IEnumerable<PersonalData> Dates(string text, DateOnly today) =>
        from match in Date().Matches(text)
        let year = Year(match.Groups["year"].Value, today)
        where year < today.Year - RecentYears || Born().IsMatch(text[Math.Max(0, match.Index - 40)..match.Index])
        where IsMonth(match.Groups["month"].Value)
        select Of(PersonalDataKind.Geboortedatum, match, year.ToString(CultureInfo.InvariantCulture));

    private static bool IsMonth(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number is >= 1 and <= 12
            : Months.Any(month => word.StartsWith(month, StringComparison.OrdinalIgnoreCase)) || word.StartsWith("mrt", StringComparison.OrdinalIgnoreCase);

    private static int Year(string digits, DateOnly today)
    {
        var year = int.Parse(digits, CultureInfo.InvariantCulture);
        return digits.Length == 4 ? year : year + (2000 + year > today.Year ? 1900 : 2000);
    }

    private static PersonalData Of(PersonalDataKind kind, Match match, string suggestion) => new(kind, match.Index, match.Length, suggestion);

    [GeneratedRegex(@"[\p{L}\d._%+-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<![\d+])\d([ .\-]?\d){8}(?![ .\-]?\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bsn();

    [GeneratedRegex(@"(?<!\d)((\+|00)31[ \-]?(\(0\))?|0)[ \-]?[1-9]([ \-]?\d){8}(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Phone();

    [GeneratedRegex(@"(?<!\d)\d{1,2}([-/.](?<month>\d{1,2})[-/.]| (?<month>(jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{L}*\.?) )(?<year>(19|20)\d\d|\d\d)(?!\d)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Date();

    [GeneratedRegex(@"\b(geboren|geb\.?|geboortedatum|jarig)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Born();
}
