using System.Reflection;
using System.Text.Json;
using Meldcode.Emulators;

namespace Meldcode.Graph.Tests;

/// <summary>Holds src/docs/graph-permissions.md, the manifest and the emulated tenant against the calls that the code makes.</summary>
public sealed class GraphPermissionsTests
{
    private static readonly string Repository = typeof(GraphPermissionsTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Repository").Value!;

    [Fact]
    public void Document_EachCall_HasItsOwnLineWithItsPermission()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository, "src/docs/graph-permissions.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (Call: cells[1].Trim('`'), Permission: cells[3].Trim('`')));

        Assert.Equal(GraphCall.All.Select(call => (call.Name, call.Permission)), lines);
    }

    [Fact]
    public void Tenant_OfTheEmulator_HasTheseAndNoOther()
    {
        var needed = GraphCall.All.Select(call => call.Permission).Except(AppConsent.Permissions, StringComparer.Ordinal);

        Assert.Equal(needed.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), GraphTenant.Documented.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Tenant_OfTheEmulator_HasTheManifestThatTheCodeCountsOn()
    {
        var tenant = new GraphTenant();

        Assert.Equal(ActivityTypes.Sentences.Keys.Order(StringComparer.Ordinal), tenant.ActivityTypes.Order(StringComparer.Ordinal));
        Assert.Equal(AppConsent.Permissions, tenant.ResourceSpecific.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Manifest_OfTheApp_DeclaresWhatTheCodeCountsOn()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository, "manifest/manifest.json")));

        var types = manifest.RootElement.GetProperty("activities").GetProperty("activityTypes").EnumerateArray()
            .ToDictionary(type => type.GetProperty("type").GetString()!, type => type.GetProperty("templateText").GetString(), StringComparer.Ordinal);
        var consent = manifest.RootElement.GetProperty("authorization").GetProperty("permissions").GetProperty("resourceSpecific").EnumerateArray()
            .Where(permission => permission.GetProperty("name").GetString()!.EndsWith(".User", StringComparison.Ordinal))
            .Select(permission => permission.GetProperty("name").GetString());

        Assert.All(ActivityTypes.Sentences, sentence => Assert.Equal(sentence.Value, types.GetValueOrDefault(sentence.Key)));
        Assert.Equal(AppConsent.Permissions, consent);
    }
}
