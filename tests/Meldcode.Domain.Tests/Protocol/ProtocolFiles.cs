using System.Text.Json.Nodes;

namespace Meldcode.Domain.Tests;

/// <summary>The protocol files as they lie in the repository, and changed copies of them.</summary>
internal static class ProtocolFiles
{
    public const string Inos = "inos.2020-06-01.json";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "ProtocolData");

    public static TheoryData<string> Names => [.. All()];

    public static TheoryData<string> Variants => [.. ProtocolCatalog.BuiltIn.Variants];

    public static IEnumerable<string> All() =>
        Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileName(path)).Where(name => name != "protocol.schema.json").Order(StringComparer.Ordinal);

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name));

    public static JsonObject Json(string name) => JsonNode.Parse(Bytes(name))!.AsObject();

    /// <summary>A knoop of a parsed file.</summary>
    public static JsonObject Knoop(JsonObject file, string id) =>
        file["knopen"]!.AsArray().Select(knoop => knoop!.AsObject()).Single(knoop => (string?)knoop["id"] == id);
}
