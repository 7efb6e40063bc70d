using System.Text.Json.Nodes;

namespace Meldcode.Domain.Tests;

/// <summary>
/// Two plain lists that anybody can add a sentence to: those that show the emergency card and those that do not. Missing
/// one is worse than showing one too many, but a card that always shows is not read.
/// </summary>
public sealed class AcuutListTests
{
    public static TheoryData<string> Danger => [.. Sentences("acuut-wel.txt")];

    public static TheoryData<string> Everyday => [.. Sentences("acuut-niet.txt")];

    [Theory]
    [MemberData(nameof(Danger))]
    public void MayMeanDanger_ASentenceAboutNow_IsSeen(string sentence) => Assert.True(AcuutWoorden.MayMeanDanger(sentence));

    [Theory]
    [MemberData(nameof(Everyday))]
    public void MayMeanDanger_AnEverydaySentence_IsLeftAlone(string sentence) => Assert.False(AcuutWoorden.MayMeanDanger(sentence));

    [Theory]
    [MemberData(nameof(Danger))]
    public void MayMeanDanger_WithOtherCaseAndSpacesAndATailOfWords_IsStillSeen(string sentence)
    {
        Assert.True(AcuutWoorden.MayMeanDanger("  " + sentence.ToUpperInvariant().Replace(" ", " \n ", StringComparison.Ordinal)));
        Assert.True(AcuutWoorden.MayMeanDanger(sentence + ". Ik sta op de gang en weet het niet meer"));
    }

    /// <summary>The question set marks with ACUUT what is danger; a card where none is due costs a tap, so a few of those may be.</summary>
    [Fact]
    public void MayMeanDanger_TheQuestionSet_SeesEveryDangerAndHardlyAnythingElse()
    {
        var questions = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Content", "vragen.json")))!.AsArray();
        var seen = questions.ToLookup(
            question => question!["any"]!.AsArray().Any(id => (string?)id == "ACUUT"),
            question => (Text: (string)question!["q"]!, Seen: AcuutWoorden.MayMeanDanger((string?)question["q"])));

        Assert.NotEmpty(seen[true]);
        Assert.DoesNotContain(seen[true], question => !question.Seen);
        Assert.True(seen[false].Count(question => question.Seen) <= seen[false].Count() / 50);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    public void MayMeanDanger_Nothing_IsNone(string? text) => Assert.False(AcuutWoorden.MayMeanDanger(text));

    [Fact]
    public void MayMeanDanger_AVeryLongText_IsReadToTheEnd()
    {
        var story = string.Concat(Enumerable.Repeat("ik heb een gesprek gehad met de ouders en zij waren boos. ", 400));

        Assert.False(AcuutWoorden.MayMeanDanger(story));
        Assert.True(AcuutWoorden.MayMeanDanger(story + "hij slaat haar nu"));
    }

    [Fact]
    public void Lists_HaveAtLeastSixtySentencesEach()
    {
        Assert.True(Sentences("acuut-wel.txt").Count() >= 60);
        Assert.True(Sentences("acuut-niet.txt").Count() >= 60);
    }

    private static IEnumerable<string> Sentences(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Content", file)).Where(line => line.Trim().Length > 0 && !line.StartsWith('#'));
}
