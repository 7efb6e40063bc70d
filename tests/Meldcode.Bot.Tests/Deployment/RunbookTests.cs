using System.Text.RegularExpressions;
using Meldcode.Bot.Settings;
using Microsoft.Extensions.Configuration;

namespace Meldcode.Bot.Tests.Deployment;

/// <summary>What a beheerder copies from deployment/ has to be there, under that name.</summary>
public sealed partial class RunbookTests
{
    public static TheoryData<string> Files => [.. DeploymentFiles.WithSettings.Select(file => Path.GetRelativePath(DeploymentFiles.Folder, file))];

    [Theory]
    [MemberData(nameof(Files))]
    public void File_EverySettingInIt_IsOneThatTheBotKnows(string file)
    {
        var settings = DeploymentFiles.Settings(Path.Combine(DeploymentFiles.Folder, file)).ToDictionary(key => key, _ => (string?)"1", StringComparer.Ordinal);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();

        Assert.Empty(SettingsKeys.Unknown(configuration));
        Assert.All(settings.Keys, key => Assert.Contains(key.Split(':')[0], SettingsMap.Sections.Keys.Concat(["Organisaties", "Logging", "Kestrel"])));
    }

    [Fact]
    public void Links_EachOfThem_LeadToAFile()
    {
        string[] pages = [.. Directory.GetFiles(DeploymentFiles.Folder, "*.md"), Path.Combine(DeploymentFiles.Repository, "README.md"), Path.Combine(DeploymentFiles.Repository, "manifest", "README.md")];

        Assert.All(pages, page => Assert.All(
            Link().Matches(File.ReadAllText(page)).Select(link => link.Groups["to"].Value),
            to => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, to)), $"{Path.GetFileName(page)}: {to}")));
    }

    [GeneratedRegex(@"\]\((?!https?://|#)(?<to>[^)#]+)(#[^)]*)?\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
