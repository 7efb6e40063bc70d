using System.Text.Json;
using System.Text.Json.Serialization;

namespace Meldcode.Domain.Tests.Content;

/// <summary>
/// A set of questions as people type them, written from the facts alone, without sight of the library's own phrasings.
/// The figures are floors: they may rise, and whoever lets them sink has to say why.
/// </summary>
public class KennisSearchTests
{
    private static readonly Question[] Set = JsonSerializer.Deserialize<Question[]>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Content", "vragen.json")))!;

    [Fact]
    public void Find_QuestionsWithAnAnswer_HaveItInTheTopThreeForNinetyPercent()
    {
        var asked = Set.Where(question => question.Any[0] is not ("ACUUT" or "GEEN")).ToList();

        var missed = asked.Where(question => !KennisSearch.BuiltIn.Find(question.Text, null, 3).Any(answer => answer.Item.Facts.Intersect(question.Any).Any())).ToList();

        Assert.True(asked.Count >= 100);
        Assert.True(asked.Count - missed.Count >= 0.9 * asked.Count, $"{missed.Count} of {asked.Count} missed:\n{string.Join("\n", missed.Select(question => question.Text))}");
    }

    [Fact]
    public void MayMeanDanger_QuestionsFromDangerNow_AreAllRecognised() =>
        Assert.Empty(Set.Where(question => question.Any[0] == "ACUUT" && !AcuutWoorden.MayMeanDanger(question.Text)).Select(question => question.Text));

    [Fact]
    public void Find_OtherSubjects_GetNoFact() =>
        Assert.Empty(Set.Where(question => question.Any[0] == "GEEN" && KennisSearch.BuiltIn.Find(question.Text, null, 3).Count > 0).Select(question => question.Text));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("👍👍")]
    [InlineData("???")]
    public void Find_NoWords_GivesNothing(string text) => Assert.Empty(KennisSearch.BuiltIn.Find(text, "inos", 3));

    [Fact]
    public void Find_ALongText_IsReadInPartOnly() =>
        Assert.True(KennisSearch.BuiltIn.Find(new string('x', 100_000), null, 3).Count <= 3);

    [Fact]
    public void Find_AnEqualItemOfTheOwnVariant_ComesFirst()
    {
        var answers = KennisSearch.BuiltIn.Find("wie doet bij ons de melding", "inos", 3);

        Assert.True(answers[0].Item.AppliesTo("inos"));
    }

    private sealed record Question(
        [property: JsonPropertyName("q")] string Text,
        [property: JsonPropertyName("any")] string[] Any,
        [property: JsonPropertyName("type")] string Type);
}
