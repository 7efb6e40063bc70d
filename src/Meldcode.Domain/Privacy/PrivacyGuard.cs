using System.Text;

namespace Meldcode.Domain;

/// <summary>
/// Finds what may give a person away in text that somebody is about to save, and says what could stand there instead.
/// It points out; it knows no people and is wrong at times, so all but a BSN may be kept.
/// </summary>
public static class PrivacyGuard
{
    /// <param name="today">Dates well before it are taken for birth dates.</param>
    /// <returns>In the order of the text, without overlap.</returns>
    public static IReadOnlyList<PersonalData> Find(string? text, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        var found = new List<PersonalData>();
        foreach (var finding in NumberFinder.Find(text, today).Concat(AddressFinder.Find(text)).Concat(NameFinder.Find(text)))
        {
            if (found.TrueForAll(other => finding.End <= other.Start || finding.Start >= other.End))
            {
                found.Add(finding);
            }
        }

        return [.. found.OrderBy(finding => finding.Start)];
    }

    /// <summary>The text with every suggestion in place.</summary>
    public static string Apply(string text, IEnumerable<PersonalData> findings)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(findings);
        var result = new StringBuilder(text);
        foreach (var finding in findings.OrderByDescending(finding => finding.Start))
        {
            result.Remove(finding.Start, finding.Length).Insert(finding.Start, finding.Suggestion);
        }

        return result.ToString();
    }
}
