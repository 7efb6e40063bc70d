using System.IO.Compression;
using System.Text.Json;
using Meldcode.Bot.Tests.LocalClient;
using Meldcode.Bot.Tests.Verbs;

namespace Meldcode.Bot.Tests.Package;

/// <summary>One call of the verb "package" in a folder of its own.</summary>
internal sealed class PackageRun : IDisposable
{
    public const string BotId = "1f0e6e2c-6c5f-4a59-9a3e-0b7a5f3d2c11";

    private readonly TemporaryFolder _folder = new();

    private PackageRun(string settings, string[] arguments)
    {
        var file = _folder.Write("instellingen.json", settings);
        Run = VerbRun.Of(["package", "--settings", file, "--output", Zip, .. arguments]);
    }

    public VerbRun Run { get; }

    public string Zip => Path.Combine(_folder.FullPath, "pakket.zip");

    public byte[] Bytes => File.ReadAllBytes(Zip);

    public static PackageRun Of(params string[] arguments) => WithSettings(Settings(), arguments);

    public static PackageRun WithSettings(string settings, params string[] arguments) => new(settings, arguments);

    public static string Settings(string botId = BotId, string hosts = "127.0.0.1;meldcode.school.nl", string names = "\"Stichting De \\\"Boom\\\"\"", string graph = "") => $$"""
        {
          "MicrosoftAppId": "{{botId}}", "AllowedHosts": "{{hosts}}", "Graph": { "ClientId": "{{graph}}" },
          "Organisaties": [ {{string.Join(", ", names.Split('|').Select(name => $"{{ \"Naam\": {name} }}"))}} ]
        }
        """;

    public string Unpack()
    {
        var folder = Path.Combine(_folder.FullPath, "uitgepakt");
        ZipFile.ExtractToDirectory(Zip, folder);
        return folder;
    }

    public JsonElement Manifest() => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Unpack(), "manifest.json"))).RootElement;

    public void Dispose() => _folder.Dispose();
}
