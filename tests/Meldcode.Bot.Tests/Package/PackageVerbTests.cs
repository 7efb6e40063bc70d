using System.IO.Compression;
using System.Security.Cryptography;

namespace Meldcode.Bot.Tests.Package;

public sealed class PackageVerbTests
{
    [Fact]
    public void Package_FromSettingsAlone_FillsEveryField()
    {
        using var run = PackageRun.Of();

        Assert.Equal((0, ""), (run.Run.ExitCode, run.Run.Error));
        var manifest = run.Manifest();
        Assert.Equal(PackageRun.BotId, manifest.GetProperty("id").GetString());
        Assert.Equal(PackageRun.BotId, manifest.GetProperty("bots")[0].GetProperty("botId").GetString());
        Assert.Equal(PackageRun.BotId, manifest.GetProperty("composeExtensions")[0].GetProperty("botId").GetString());
        Assert.Equal(PackageRun.BotId, manifest.GetProperty("webApplicationInfo").GetProperty("id").GetString());
        Assert.Equal("https://meldcode.school.nl/privacy", manifest.GetProperty("developer").GetProperty("privacyUrl").GetString());
        Assert.Equal("Stichting De \"Boom\"", manifest.GetProperty("developer").GetProperty("name").GetString());
        Assert.Equal("meldcode.school.nl", Assert.Single(manifest.GetProperty("validDomains").EnumerateArray()).GetString());
        Assert.DoesNotContain("{{", manifest.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Package_Arguments_WinFromSettings()
    {
        const string app = "9a3e0b7a-6c5f-4a59-9a3e-0b7a5f3d2c11", graph = "7d9c3c0e-52b4-4a0b-8d55-90a1f0a9b7e2";
        using var run = PackageRun.WithSettings(PackageRun.Settings(graph: graph), "--app-id", app, "--domain=Bot.School.nl", "--developer", "De Boom", "--version", "1.4.0");

        var manifest = run.Manifest();
        Assert.Equal((app, PackageRun.BotId, graph), (manifest.GetProperty("id").GetString(), manifest.GetProperty("bots")[0].GetProperty("botId").GetString(), manifest.GetProperty("webApplicationInfo").GetProperty("id").GetString()));
        Assert.Equal(("De Boom", "1.4.0", "https://bot.school.nl/ondersteuning"), (manifest.GetProperty("developer").GetProperty("name").GetString(), manifest.GetProperty("version").GetString(), manifest.GetProperty("developer").GetProperty("websiteUrl").GetString()));
    }

    [Fact]
    public void Package_MadeTwice_HasTheSameBytesAndSaysWhichOnes()
    {
        using var first = PackageRun.Of();
        using var second = PackageRun.Of();

        Assert.Equal(first.Bytes, second.Bytes);
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(first.Bytes)), first.Run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Package_Zip_HoldsTheFourFilesInOrderWithOneTime()
    {
        using var run = PackageRun.Of();
        using var zip = ZipFile.OpenRead(run.Zip);

        Assert.Equal(["manifest.json", "en.json", "color.png", "outline.png"], zip.Entries.Select(entry => entry.FullName));
        Assert.All(zip.Entries, entry => Assert.Equal((1980, entry.Length), (entry.LastWriteTime.Year, entry.CompressedLength)));
    }

    [Fact]
    public void Package_Made_SaysWhatToDoNext()
    {
        using var run = PackageRun.Of();

        Assert.Contains("https://meldcode.school.nl/privacy", run.Run.Output, StringComparison.Ordinal);
        Assert.Contains("Teams-beheercentrum", run.Run.Output, StringComparison.Ordinal);
        Assert.Contains("Graph:TeamsAppId", run.Run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MicrosoftAppId: ontbreekt", "", "a.school.nl", "\"De Boom\"")]
    [InlineData("MicrosoftAppId: is geen echte id", "00000000-0000-0000-0000-000000000000", "a.school.nl", "\"De Boom\"")]
    [InlineData("MicrosoftAppId: is geen echte id", "mijn-bot", "a.school.nl", "\"De Boom\"")]
    [InlineData("--domain: ontbreekt", PackageRun.BotId, "*", "\"De Boom\"")]
    [InlineData("--domain: ontbreekt", PackageRun.BotId, "localhost;bot.example.invalid;10.0.0.1", "\"De Boom\"")]
    [InlineData("--developer: ontbreekt", PackageRun.BotId, "a.school.nl", "\"De Boom\"|\"De Struik\"")]
    [InlineData("--developer: 'Een stichting met een veel te lange naam' is te lang", PackageRun.BotId, "a.school.nl", "\"Een stichting met een veel te lange naam\"")]
    public void Package_OneSettingWrong_MakesNoneAndSaysWhich(string finding, string botId, string hosts, string names)
    {
        using var run = PackageRun.WithSettings(PackageRun.Settings(botId, hosts, names));

        Assert.Equal((2, ""), (run.Run.ExitCode, run.Run.Output));
        Assert.StartsWith("- " + finding, Assert.Single(run.Run.Error.Split('\n'), line => line.StartsWith('-')), StringComparison.Ordinal);
        Assert.False(File.Exists(run.Zip));
    }

    [Theory]
    [InlineData("--domain: 'https://a.school.nl' is geen hostnaam", "--domain", "https://a.school.nl")]
    [InlineData("--domain: 'a.school.nl:443' is geen hostnaam", "--domain", "a.school.nl:443")]
    [InlineData("--domain: '*.school.nl' is geen hostnaam", "--domain", "*.school.nl")]
    [InlineData("--domain: 'a.school.nl/pad' is geen hostnaam", "--domain", "a.school.nl/pad")]
    [InlineData("--domain: '10.0.0.1' is geen hostnaam", "--domain", "10.0.0.1")]
    [InlineData("--domain: 'bot.example.com' is een voorbeeld", "--domain", "bot.example.com")]
    [InlineData("--app-id: is geen echte id", "--app-id", "meldcode")]
    [InlineData("--version: '1.0' kan hier niet", "--version", "1.0")]
    [InlineData("--version: '1.0.0-beta' kan hier niet", "--version", "1.0.0-beta")]
    [InlineData("--version: '01.0.0' kan hier niet", "--version", "01.0.0")]
    public void Package_OneArgumentWrong_MakesNoneAndSaysWhich(string finding, params string[] arguments)
    {
        using var run = PackageRun.Of(arguments);

        Assert.Equal(2, run.Run.ExitCode);
        Assert.StartsWith("- " + finding, Assert.Single(run.Run.Error.Split('\n'), line => line.StartsWith('-')), StringComparison.Ordinal);
        Assert.False(File.Exists(run.Zip));
    }

    [Fact]
    public void Package_EverythingWrong_IsToldAtOnce()
    {
        using var run = PackageRun.WithSettings("{}", "--version", "een");

        Assert.Equal(4, run.Run.Error.Split('\n').Count(line => line.StartsWith('-')));
    }

    [Fact]
    public void Package_SettingsOrOutputUnusable_IsToldInOneLine()
    {
        using var unreadable = PackageRun.WithSettings("{ dit is geen json");
        using var unwritable = PackageRun.Of();

        Assert.StartsWith("Dit instellingenbestand kan ik niet lezen", unreadable.Run.Error, StringComparison.Ordinal);
        var again = Verbs.VerbRun.Of("package", "--settings", Path.Combine(Path.GetDirectoryName(unwritable.Zip)!, "instellingen.json"), "--output", Path.Combine(unwritable.Zip, "x.zip"));
        Assert.Equal((2, true), (again.ExitCode, again.Error.StartsWith("Hier kan ik niet schrijven", StringComparison.Ordinal)));
    }
}
