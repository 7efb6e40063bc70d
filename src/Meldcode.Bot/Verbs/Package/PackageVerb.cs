using System.Security.Cryptography;

namespace Meldcode.Bot.Verbs.Package;

/// <summary>Makes the package of the Teams app that an administrator uploads. Reads the settings of the bot; calls nobody.</summary>
internal sealed class PackageVerb : IVerb
{
    private const string DefaultOutput = "meldcode-teams.zip";

    public string Name => "package";

    public string Usage => "package [--domain <host>] [--version <n.n.n>] …";

    public string Summary => "Het pakket voor Teams, gevuld met de instellingen; alle opties staan in manifest/README.md";

    public IReadOnlyCollection<string> Options => ["--domain", "--developer", "--version", "--app-id", "--settings", "--output"];

    public string Answer(VerbArguments arguments)
    {
        var values = PackageSettings.Values(arguments, PackageSettings.Read(arguments["--settings"]));
        Refuse(PackageFindings.Of(values));
        var files = PackageFiles.Filled(values);
        Refuse(ManifestFindings.Of(files));
        var zip = PackageZip.Of(files);
        var path = Path.GetFullPath(arguments["--output"] ?? DefaultOutput);
        Write(path, zip);
        return PackageText.Made(path, Convert.ToHexStringLower(SHA256.HashData(zip)), values, files);
    }

    private static void Refuse(IReadOnlyList<string> findings)
    {
        if (findings.Count > 0)
        {
            throw new UsageException($"Er is geen pakket gemaakt. Dit moet eerst goed staan:\n{string.Join('\n', findings.Select(finding => $"- {finding}"))}");
        }
    }

    private static void Write(string path, byte[] zip)
    {
        try
        {
            File.WriteAllBytes(path, zip);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"Hier kan ik niet schrijven: {path}");
        }
    }
}
