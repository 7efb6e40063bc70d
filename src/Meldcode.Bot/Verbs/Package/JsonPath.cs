using System.Globalization;
using System.Text.Json;

namespace Meldcode.Bot.Verbs.Package;

/// <summary>Paths as the translations of a manifest write them: <c>bots[0].commandLists[1].scopes</c>; <c>[]</c> is every item.</summary>
internal static class JsonPath
{
    /// <summary>Everything at the path; empty when a part of it is not there.</summary>
    public static IEnumerable<JsonElement> All(JsonElement root, string path) =>
        Parts(path).Aggregate((IEnumerable<JsonElement>)[root], (found, part) => found.SelectMany(item => Step(item, part)));

    /// <returns>Null when there is no text at the path.</returns>
    public static string? Text(JsonElement root, string path) =>
        All(root, path).ToList() is [{ ValueKind: JsonValueKind.String } only] ? only.GetString() : null;

    private static string[] Parts(string path) => path.Replace("[", ".[", StringComparison.Ordinal).Split('.');

    private static IEnumerable<JsonElement> Step(JsonElement at, string part) => (at.ValueKind, part) switch
    {
        (JsonValueKind.Object, _) => at.TryGetProperty(part, out var value) ? [value] : [],
        (JsonValueKind.Array, "[]") => at.EnumerateArray(),
        (JsonValueKind.Array, ['[', .. var number, ']']) when Index(number) is { } index && index < at.GetArrayLength() => [at[index]],
        _ => [],
    };

    private static int? Index(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
}
