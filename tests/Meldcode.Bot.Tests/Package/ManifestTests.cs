using System.Diagnostics;
using System.Text.Json;
using Meldcode.Bot.Tests.Settings;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Kennis;
using Meldcode.Conversation.Turns;
using Meldcode.Graph;
using Activity = Microsoft.Bot.Schema.Activity;

namespace Meldcode.Bot.Tests.Package;

public sealed class ManifestTests
{
    private static readonly string Repository = Path.GetDirectoryName(SettingsFiles.Template)!;

    /// <summary>Microsoft's own check with Microsoft's own schemas, from the npm package; asks nothing of the network.</summary>
    [Fact]
    public async Task Package_HeldAgainstTheSchemasOfTeams_HasNoFindingsAndUsesTheNewest()
    {
        using var run = PackageRun.Of();

        Assert.Equal(["schema 1.30 newest 1.30"], await ValidateAsync(run.Unpack()));
    }

    [Fact]
    public async Task Schemas_OfATextTooLong_SayIt()
    {
        using var run = PackageRun.Of();
        var folder = run.Unpack();
        var file = Path.Combine(folder, "manifest.json");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("\"short\": \"Meldcode\"", $"\"short\": \"{new string('x', 31)}\"", StringComparison.Ordinal));

        Assert.Contains(await ValidateAsync(folder), line => line.StartsWith("manifest.json /name/short", StringComparison.Ordinal));
    }

    /// <summary>A command that Teams offers and the bot does not know ends in "dat begrijp ik niet".</summary>
    [Fact]
    public void Commands_EachOfThem_AreKnownToTheBot()
    {
        using var run = PackageRun.Of();
        var lists = run.Manifest().GetProperty("bots")[0].GetProperty("commandLists").EnumerateArray().ToList();

        Assert.Equal(["personal", "team", "groupChat"], lists.Select(list => Assert.Single(list.GetProperty("scopes").EnumerateArray()).GetString()!));
        Assert.All(lists.SelectMany(Titles), title => Assert.NotNull(UserInput.Read(new Activity { Text = title }).Verb));
        Assert.All(lists, list => Assert.Equal(CardVerb.Acuut, UserInput.Read(new Activity { Text = Titles(list).First() }).Verb));
    }

    [Fact]
    public void Commands_WhereOthersReadAlong_AreLookUpsOnly()
    {
        using var run = PackageRun.Of();
        var lists = run.Manifest().GetProperty("bots")[0].GetProperty("commandLists").EnumerateArray().Skip(1);

        string[] lookUps = [CardVerb.Acuut, CardVerb.Uitleg, CardVerb.Signalen, CardVerb.Protocol, CardVerb.Contact, CardVerb.Help];
        Assert.All(lists.SelectMany(Titles), title => Assert.Contains(UserInput.Read(new Activity { Text = title }).Verb, lookUps));
    }

    [Fact]
    public void MessageExtension_Commands_AreThoseThatTheCodeAnswers()
    {
        using var run = PackageRun.Of();
        var commands = run.Manifest().GetProperty("composeExtensions")[0].GetProperty("commands").EnumerateArray();

        Assert.Equal([KennisExtension.Tips, KennisExtension.Signalen, KennisExtension.Begrippen, KennisExtension.Contact], commands.Select(command => command.GetProperty("id").GetString()!));
    }

    [Fact]
    public void ActivityTypesAndConsent_AreThoseThatGraphIsAskedFor()
    {
        using var run = PackageRun.Of();
        var manifest = run.Manifest();
        var types = manifest.GetProperty("activities").GetProperty("activityTypes").EnumerateArray()
            .ToDictionary(type => type.GetProperty("type").GetString()!, type => type.GetProperty("templateText").GetString()!, StringComparer.Ordinal);
        var consent = manifest.GetProperty("authorization").GetProperty("permissions").GetProperty("resourceSpecific").EnumerateArray();

        Assert.Equal(Graph.ActivityTypes.Sentences.OrderBy(type => type.Key), types.OrderBy(type => type.Key));
        Assert.Equal(AppConsent.Permissions, consent.Select(permission => permission.GetProperty("name").GetString()!));
    }

    /// <summary>Teams shows both in the feed and on a locked phone, in either language.</summary>
    [Fact]
    public void English_HasATextForEveryDutchOne()
    {
        using var run = PackageRun.Of();
        using var english = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(run.Unpack(), "en.json")));
        var keys = english.RootElement.EnumerateObject().Select(text => text.Name).ToHashSet(StringComparer.Ordinal);
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository, "manifest", "manifest.json")));

        var commands = manifest.RootElement.GetProperty("bots")[0].GetProperty("commandLists").EnumerateArray()
            .SelectMany((list, i) => list.GetProperty("commands").EnumerateArray().Select((_, j) => $"bots[0].commandLists[{i}].commands[{j}].description"));
        var types = manifest.RootElement.GetProperty("activities").GetProperty("activityTypes").EnumerateArray()
            .SelectMany((_, i) => new[] { $"activities.activityTypes[{i}].description", $"activities.activityTypes[{i}].templateText" });
        Assert.All(commands.Concat(types).Concat(["name.short", "name.full", "description.short", "description.full"]), key => Assert.Contains(key, keys));
    }

    private static IEnumerable<string> Titles(JsonElement list) => list.GetProperty("commands").EnumerateArray().Select(command => command.GetProperty("title").GetString()!);

    private static async Task<string[]> ValidateAsync(string folder)
    {
        var script = Path.Combine(Repository, "tests", "Meldcode.Bot.Tests", "Package", "validate.mjs");
        using var node = Process.Start(new ProcessStartInfo("node", [script, folder]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = node.StandardError.ReadToEndAsync();
        var output = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, $"node ended with {node.ExitCode}; 'bash tests/run.sh' fetches what it needs. {await error}");
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
