using System.Text.RegularExpressions;

namespace Meldcode.Bot.Verbs.Package;

/// <summary>Everything that would make Teams refuse the package, or an administrator regret it; in Dutch, all at once.</summary>
internal static partial class PackageFindings
{
    private const string ExampleId = "00000000-0000-0000-0000-";
    private const int MostOfDeveloper = 32;

    public static IReadOnlyList<string> Of(PackageValues values) =>
    [
        .. Id("MicrosoftAppId", values.BotId, "Vul de toepassings-id van de bot in de instellingen in, of geef hem mee als omgevingsvariabele MicrosoftAppId."),
        .. values.TeamsAppId == values.BotId ? [] : Id("--app-id", values.TeamsAppId, "Geef een GUID, of laat --app-id weg."),
        .. values.EntraAppId == values.BotId ? [] : Id("Graph:ClientId", values.EntraAppId, "Vul een toepassings-id in, of laat hem leeg."),
        .. PublicDomain.Fault(values.Domain) is { } fault ? [$"--domain: {fault}"] : Array.Empty<string>(),
        .. Developer(values.Developer),
        .. Version().IsMatch(values.Version) ? [] : new[] { $"--version: '{values.Version}' kan hier niet. Drie getallen met punten ertussen, zoals 1.0.1." },
    ];

    private static string[] Id(string key, string id, string advice) =>
        Guid.TryParseExact(id, "D", out _) && !id.StartsWith(ExampleId, StringComparison.Ordinal)
            ? []
            : [$"{key}: {(id.Length == 0 ? "ontbreekt" : "is geen echte id (GUID)")}. {advice}"];

    private static string[] Developer(string name) => name.Length switch
    {
        0 => ["--developer: ontbreekt. Geef de naam mee van wie de app aanbiedt, zoals --developer \"Stichting De Boom\"."],
        > MostOfDeveloper => [$"--developer: '{name}' is te lang: hoogstens {MostOfDeveloper} tekens. Geef een kortere naam mee."],
        _ => [],
    };

    [GeneratedRegex(@"^(0|[1-9][0-9]{0,8})(\.(0|[1-9][0-9]{0,8})){2}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Version();
}
