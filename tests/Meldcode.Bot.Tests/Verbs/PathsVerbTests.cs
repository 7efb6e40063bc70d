using System.Text.Json;
using Meldcode.Domain;

namespace Meldcode.Bot.Tests.Verbs;

public sealed class PathsVerbTests
{
    public static TheoryData<string> Variants => [.. ProtocolCatalog.BuiltIn.Variants];

    [Theory]
    [MemberData(nameof(Variants))]
    public void Paths_OfOneProtocol_AreThoseOfTheDomain(string variant)
    {
        var json = VerbRun.Of("paths", "--protocol", variant, "--json").Json();

        var expected = ProtocolPaths.All(ProtocolCatalog.BuiltIn.All.Last(p => p.Id == variant)).Select(path => path.ToString());
        Assert.Equal(expected, json.EnumerateArray().Select(Sentence));
        Assert.All(json.EnumerateArray(), path => Assert.Equal(variant, path.GetProperty("protocol").GetString()));
    }

    [Fact]
    public void Paths_WithoutProtocol_AreThoseOfEveryVariant()
    {
        var json = VerbRun.Of("paths", "--json").Json();

        var seen = json.EnumerateArray().Select(path => path.GetProperty("protocol").GetString()).Distinct();
        Assert.Equal(ProtocolCatalog.BuiltIn.Variants, seen);
    }

    [Fact]
    public void Paths_Json_HasExactlyTheAgreedNames()
    {
        var first = VerbRun.Of("paths", "--protocol", "inos", "--json").Json()[0];

        Assert.Equal(["protocol", "path", "outcome"], first.EnumerateObject().Select(property => property.Name));
        Assert.Equal(["question", "answer"], first.GetProperty("path")[0].EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void Paths_Plain_HasOneReadableLineForEachPath()
    {
        var run = VerbRun.Of("paths", "--protocol=inos");

        Assert.Contains("inos: collega ja -> andere-route", run.Lines);
        Assert.Equal(VerbRun.Of("paths", "--protocol", "inos", "--json").Json().GetArrayLength(), run.Lines.Length);
    }

    private static string Sentence(JsonElement path)
    {
        var steps = path.GetProperty("path").EnumerateArray().Select(step => $"{step.GetProperty("question")} {step.GetProperty("answer")}");
        return $"{string.Join(" · ", steps)} -> {path.GetProperty("outcome")}";
    }
}
