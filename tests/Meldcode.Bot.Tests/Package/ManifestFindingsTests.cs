using System.Text;
using Meldcode.Bot.Verbs.Package;

namespace Meldcode.Bot.Tests.Package;

/// <summary>Somebody changes a text in manifest/: what the verb then says.</summary>
public sealed class ManifestFindingsTests
{
    private static readonly PackageValues Values = new(PackageRun.BotId, PackageRun.BotId, PackageRun.BotId, "meldcode.school.nl", "De Boom", "1.0.0");

    [Fact]
    public void Findings_OfOurOwnFiles_AreNone()
    {
        Assert.Empty(ManifestFindings.Of(PackageFiles.Filled(Values)));
    }

    [Theory]
    [InlineData("manifest.json", "\"short\": \"Meldcode\"", "\"short\": \"Meldcode met een naam die veel te lang is\"", "name.short")]
    [InlineData("manifest.json", "Bel 112. Advies", "Bel. Advies", "description.full: noemt 112")]
    [InlineData("en.json", "Veilig Thuis, 0800-2000", "Veilig Thuis", "en.json: description.full: noemt 0800-2000")]
    [InlineData("en.json", "composeExtensions[0].commands[3].title", "composeExtensions[0].commands[9].title", "en.json: composeExtensions[0].commands[9].title bestaat niet")]
    [InlineData("manifest.json", "\"color.png\"", "\"kleur.png\"", "icons.color")]
    [InlineData("manifest.json", "\"outline\": \"outline.png\"", "\"outline\": \"color.png\"", "icons.outline")]
    [InlineData("manifest.json", "\"file\": \"en.json\"", "\"file\": \"fr.json\"", "localizationInfo: fr.json")]
    [InlineData("manifest.json", "meldcode.school.nl/privacy", "{{domein}}/privacy", "manifest.json: er staat nog een veld")]
    [InlineData("manifest.json", "{actor} stuurt je een testbericht", "{actor} stuurt je een heel lang testbericht, zo lang dat niemand het uitleest, want er komt geen einde aan deze ene en dezelfde zin hier", "activities.activityTypes[].templateText")]
    public void Findings_OneTextChanged_NamesThatOne(string file, string from, string to, string finding)
    {
        var findings = ManifestFindings.Of(Changed(file, from, to));

        Assert.StartsWith(finding, Assert.Single(findings), StringComparison.Ordinal);
    }

    private static List<PackageFile> Changed(string name, string from, string to) => [.. PackageFiles.Filled(Values).Select(file =>
    {
        if (file.Name != name)
        {
            return file;
        }
        var text = Encoding.UTF8.GetString(file.Bytes.Span);
        Assert.Contains(from, text, StringComparison.Ordinal);
        return file with { Bytes = Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal)) };
    })];
}
