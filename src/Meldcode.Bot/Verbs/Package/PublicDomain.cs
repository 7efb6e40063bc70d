using System.Text.RegularExpressions;

namespace Meldcode.Bot.Verbs.Package;

/// <summary>A host name that Teams and the people in it can reach.</summary>
internal static partial class PublicDomain
{
    private static readonly string[] NotPublic = ["localhost", "invalid", "example", "test", "local", "internal", "example.com", "example.org", "example.net"];

    /// <returns>What is wrong with it, in Dutch; null when nothing is.</returns>
    public static string? Fault(string domain) =>
        domain.Length == 0 ? "ontbreekt. Geef mee waar de bot te bereiken is, zoals --domain meldcode.school.nl, of vul AllowedHosts in."
        : !Shape().IsMatch(domain) ? $"'{domain}' is geen hostnaam. Zonder https://, poort, ster of pad, zoals meldcode.school.nl."
        : NotPublic.Any(end => domain == end || domain.EndsWith("." + end, StringComparison.Ordinal)) ? $"'{domain}' is een voorbeeld of van binnen te bereiken. Teams komt van buiten."
        : null;

    [GeneratedRegex(@"^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shape();
}
