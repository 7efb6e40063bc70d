using System.Text.RegularExpressions;

namespace Meldcode.Bot.Settings;

/// <summary>Makes of what a validator says one Dutch line that begins with the setting as it is written in a file or a variable.</summary>
internal static partial class FindingText
{
    /// <summary>"Naam: OrganisatiesOptions.Organisaties[0].Naam: ontbreekt." becomes "Organisaties:0:Naam: ontbreekt."</summary>
    public static string Of(string failure) => Path().Replace(Dutch(Member().Replace(failure, "")), Key);

    /// <summary>The binder says in English which value it could not read, and at which key.</summary>
    public static string OfUnreadable(string message) =>
        Unreadable().Match(message) is { Success: true } found
            ? $"{found.Groups["key"].Value}: '{found.Groups["value"].Value}' kan hier niet. Kijk in appsettings.template.json wat er hoort."
            : message;

    private static string Dutch(string text) =>
        Required().Replace(Between().Replace(text, "${key}: van ${low} tot en met ${high}."), "${key}: ontbreekt.");

    private static string Key(Match path)
    {
        var rest = path.Groups["rest"].Value.Replace(".Validate", "", StringComparison.Ordinal)
            .Replace("[", ":", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Replace('.', ':');
        var section = SettingsMap.Sections.FirstOrDefault(known => known.Value.Name == path.Groups["type"].Value).Key;
        return section is null ? rest.TrimStart(':') : section + rest;
    }

    [GeneratedRegex(@"^\w+: (?=.*\b\w+Options\.)", RegexOptions.None, 1000)]
    private static partial Regex Member();

    [GeneratedRegex(@"(?<type>\w+Options)(?<rest>\.[\w.\[\]]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Path();

    [GeneratedRegex(@"The field (?<key>\S+) must be between (?<low>\S+) and (?<high>\S+)\.", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Between();

    [GeneratedRegex(@"The (?<key>\S+) field is required\.", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Required();

    [GeneratedRegex("value '(?<value>[^']*)' at '(?<key>[^']+)'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unreadable();
}
