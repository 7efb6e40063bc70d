using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Meldcode.Bot.Verbs.Package;

/// <summary>The files of manifest/ as they go into the package: filled in, in the order in which they go in.</summary>
internal static class PackageFiles
{
    public const string Manifest = "manifest.json";

    private static readonly string[] Names = [Manifest, "en.json", "color.png", "outline.png"];

    public static IReadOnlyList<PackageFile> Filled(PackageValues values) => [.. Names.Select(name => Filled(name, values))];

    private static PackageFile Filled(string name, PackageValues values)
    {
        var bytes = Read(name);
        return new PackageFile(name, name.EndsWith(".json", StringComparison.Ordinal) ? Fill(bytes, values) : bytes);
    }

    private static byte[] Fill(byte[] template, PackageValues values) => Encoding.UTF8.GetBytes(values.Fields.Aggregate(
        Encoding.UTF8.GetString(template).ReplaceLineEndings("\n"),
        (text, field) => text.Replace($"{{{{{field.Key}}}}}", InJson(field.Value), StringComparison.Ordinal)));

    private static string InJson(string value) => JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();

    private static byte[] Read(string name)
    {
        using var stream = typeof(PackageFiles).Assembly.GetManifestResourceStream($"manifest/{name}")
            ?? throw new InvalidOperationException($"manifest/{name} is not in this build");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}

internal sealed record PackageFile(string Name, ReadOnlyMemory<byte> Bytes);
