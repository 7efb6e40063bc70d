using System.Text;
using System.Text.Json;

namespace Meldcode.Bot.Verbs.Package;

/// <summary>
/// What is wrong with the filled files themselves. The JSON schema of Teams is held against them in the tests; this is what
/// that schema does not say, and what a beheerder who changed a text should hear here and not from Teams.
/// </summary>
internal static class ManifestFindings
{
    private static readonly string[] EmergencyNumbers = ["112", "0800-2000"];

    /// <summary>Longest text in characters, by path; for each item of a list where it says [].</summary>
    private static readonly (string Path, int Most)[] Lengths =
    [
        ("name.short", 30), ("name.full", 100), ("description.short", 80), ("description.full", 4000), ("developer.name", 32),
        ("bots[].commandLists[].commands[].title", 128), ("bots[].commandLists[].commands[].description", 128),
        ("composeExtensions[].commands[].title", 32), ("composeExtensions[].commands[].description", 128),
        ("activities.activityTypes[].type", 64), ("activities.activityTypes[].description", 128), ("activities.activityTypes[].templateText", 128),
    ];

    private static readonly (string Path, int Most)[] Counts =
        [("bots", 1), ("bots[].commandLists", 3), ("bots[].commandLists[].commands", 10), ("composeExtensions", 1), ("composeExtensions[].commands", 10)];

    public static IReadOnlyList<string> Of(IReadOnlyList<PackageFile> files)
    {
        using var json = JsonDocument.Parse(files.Single(file => file.Name == PackageFiles.Manifest).Bytes);
        var manifest = json.RootElement;
        return
        [
            .. files.Where(IsUnfilled).Select(file => $"{file.Name}: er staat nog een veld tussen dubbele accolades in."),
            .. TooLong(manifest), .. TooMany(manifest), .. WithoutNumbers("description.full", JsonPath.Text(manifest, "description.full")),
            .. Icon(files, manifest, "icons.color", 192), .. Icon(files, manifest, "icons.outline", 32),
            .. Languages(manifest).SelectMany(file => Translation(files, manifest, file)),
        ];
    }

    private static bool IsUnfilled(PackageFile file) =>
        file.Name.EndsWith(".json", StringComparison.Ordinal) && Encoding.UTF8.GetString(file.Bytes.Span).Contains("{{", StringComparison.Ordinal);

    private static IEnumerable<string> TooLong(JsonElement manifest) =>
        from limit in Lengths
        from found in JsonPath.All(manifest, limit.Path)
        where found.GetString()!.Length > limit.Most
        select $"{limit.Path}: te lang, hoogstens {limit.Most} tekens.";

    private static IEnumerable<string> TooMany(JsonElement manifest) =>
        from limit in Counts
        from found in JsonPath.All(manifest, limit.Path)
        where found.GetArrayLength() > limit.Most
        select $"{limit.Path}: te veel, hoogstens {limit.Most}.";

    /// <summary>The description is what is left to read when the bot itself cannot be reached.</summary>
    private static IEnumerable<string> WithoutNumbers(string path, string? text) => EmergencyNumbers
        .Where(number => text?.Contains(number, StringComparison.Ordinal) != true)
        .Select(number => $"{path}: noemt {number} niet.");

    private static IEnumerable<string> Icon(IReadOnlyList<PackageFile> files, JsonElement manifest, string path, int size) =>
        files.FirstOrDefault(file => file.Name == JsonPath.Text(manifest, path)) is not { } icon ? [$"{path}: dit bestand zit er niet bij."]
        : PngSize.Of(icon.Bytes.Span) != (size, size) ? [$"{path}: moet een PNG zijn van {size} bij {size} punten."]
        : [];

    private static IEnumerable<string> Languages(JsonElement manifest) =>
        JsonPath.All(manifest, "localizationInfo.additionalLanguages[].file").Select(file => file.GetString()!);

    private static IEnumerable<string> Translation(IReadOnlyList<PackageFile> files, JsonElement manifest, string name)
    {
        if (files.FirstOrDefault(file => file.Name == name) is not { } file)
        {
            return [$"localizationInfo: {name} zit er niet bij."];
        }
        using var json = JsonDocument.Parse(file.Bytes);
        var texts = json.RootElement.EnumerateObject().Where(text => text.Name != "$schema").ToDictionary(text => text.Name, text => text.Value.GetString(), StringComparer.Ordinal);
        return
        [
            .. texts.Keys.Where(path => JsonPath.Text(manifest, path) is null).Select(path => $"{name}: {path} bestaat niet in het manifest."),
            .. WithoutNumbers($"{name}: description.full", texts.GetValueOrDefault("description.full")),
        ];
    }
}
