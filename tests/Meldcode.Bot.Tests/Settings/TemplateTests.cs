using System.Reflection;
using System.Text.Json;
using Meldcode.Bot.Settings;

namespace Meldcode.Bot.Tests.Settings;

public sealed class TemplateTests
{
    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip };

    [Fact]
    public void Template_Bound_PassesEveryCheckOfTheOptions()
    {
        using var services = BoundSettings.Of(SettingsFiles.Read(SettingsFiles.Template));

        Assert.Empty(OptionsFindings.Of(services));
    }

    [Fact]
    public void Template_FilledIn_MayStartInProduction()
    {
        Assert.Empty(StartupCheck.Findings(SettingsFiles.FilledIn(), isDevelopment: false));
    }

    [Fact]
    public void Template_NotFilledIn_IsRefusedForEachExample()
    {
        var findings = StartupCheck.Findings(SettingsFiles.Read(SettingsFiles.Template), isDevelopment: false);

        Assert.Equal(
            ["MicrosoftAppId", "MicrosoftAppTenantId", "MicrosoftAppPassword", "Keys:Ring", "Organisaties:0:TenantId"],
            findings.Select(finding => finding[..finding.IndexOf(": ", StringComparison.Ordinal)]));
    }

    [Fact]
    public void Template_EveryOption_IsInIt()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(SettingsFiles.Template), WithComments);

        Assert.Empty(Missing(json.RootElement));
    }

    /// <summary>Options that the template leaves out.</summary>
    private static IEnumerable<string> Missing(JsonElement root) =>
    [
        .. SettingsMap.Root.SelectMany(type => Missing(root, type, "")),
        .. SettingsMap.Sections.SelectMany(section => Missing(root.GetProperty(section.Key), section.Value, section.Key + ":")),
    ];

    private static IEnumerable<string> Missing(JsonElement json, Type type, string path) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite).SelectMany(property =>
            json.TryGetProperty(property.Name, out var value) ? Inside(value, property.PropertyType, $"{path}{property.Name}:") : [path + property.Name]);

    private static IEnumerable<string> Inside(JsonElement json, Type type, string path) => json.ValueKind switch
    {
        JsonValueKind.Array when json.GetArrayLength() == 0 => [path + "0"],
        JsonValueKind.Array when json[0].ValueKind == JsonValueKind.Object => Missing(json[0], type.GetGenericArguments()[0], path + "0:"),
        JsonValueKind.Object => Missing(json, type, path),
        _ => [],
    };
}
