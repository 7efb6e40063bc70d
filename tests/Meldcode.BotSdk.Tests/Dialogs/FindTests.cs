using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Meldcode.BotSdk.Tests.Dialogs;

public class FindTests
{
    private static List<SortedValue> Values(params string[] values) => [.. values.Select((value, index) => new SortedValue { Value = value, Index = index })];

    [Theory]
    [InlineData("rood")]
    [InlineData("ROOD!")]
    public void FindValues_OneWord_IsFoundWithItsPlace(string utterance)
    {
        var found = Assert.Single(Find.FindValues(utterance, Values("rood", "groen")));

        Assert.Equal((0, 3, "value"), (found.Start, found.End, found.TypeName));
        Assert.Equal(("rood", 0, 1f), (found.Resolution.Value, found.Resolution.Index, found.Resolution.Score));
    }

    [Fact]
    public void FindValues_InASentence_AreFoundInTheOrderOfTheSentence()
    {
        var found = Find.FindValues("de blauwe of rood, en groen", Values("rood", "groen", "blauwe"));

        Assert.Equal(["blauwe", "rood", "groen"], found.Select(result => result.Text));
    }

    [Fact]
    public void FindValues_OneContainsTheOther_LongestWinsWhereTheyOverlap()
    {
        var found = Find.FindValues("veilig thuis en thuis", Values("veilig", "veilig thuis", "thuis"));

        Assert.Equal([1, 2], found.Select(result => result.Resolution.Index));
        Assert.Equal("veilig thuis", found[0].Text);
    }

    [Fact]
    public void FindValues_WordsApart_ScoreLower()
    {
        var found = Assert.Single(Find.FindValues("veilig en warm thuis", Values("veilig thuis")));

        Assert.InRange(found.Resolution.Score, 0.4f, 0.99f);
        Assert.Equal("veilig en warm thuis", found.Text);
    }

    [Fact]
    public void FindValues_WordsFurtherApartThanAllowed_AreNotFound()
    {
        Assert.Empty(Find.FindValues("veilig en ook wel warm thuis", Values("veilig thuis")));
        Assert.Empty(Find.FindValues("veilig en thuis", Values("veilig thuis"), new FindValuesOptions { MaxTokenDistance = 0 }));
    }

    [Fact]
    public void FindValues_SomeWords_AreFoundOnlyWhenAllowed()
    {
        Assert.Empty(Find.FindValues("thuis", Values("veilig thuis")));
        Assert.Single(Find.FindValues("thuis", Values("veilig thuis"), new FindValuesOptions { AllowPartialMatches = true }));
    }

    [Fact]
    public void FindValues_PartialMatchesOfAll_GivesTheExactOne()
    {
        var found = Find.FindValues("optie B", Values("optie A", "optie B", "optie C"), new FindValuesOptions { AllowPartialMatches = true });

        Assert.Equal(1, Assert.Single(found).Resolution.Index);
    }

    [Fact]
    public void FindValues_WordsInAnotherOrder_AreNotFound() => Assert.Empty(Find.FindValues("thuis veilig", Values("veilig thuis")));

    [Fact]
    public void FindValues_PartOfAWord_IsNotFound() => Assert.Empty(Find.FindValues("thuiszorg", Values("thuis")));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void FindChoices_NothingSaid_FindsNothing(string? utterance) => Assert.Empty(Find.FindChoices(utterance, ["rood"]));

    [Theory]
    [InlineData("ja", 0)]
    [InlineData("yep", 0)]
    [InlineData("Zeker weten", 0)]
    [InlineData("nee", 1)]
    public void FindChoices_ValueSynonymOrTitle_FindsTheChoice(string utterance, int index)
    {
        var found = Assert.Single(Find.FindChoices(utterance, Choices()));

        Assert.Equal((index, "choice"), (found.Resolution.Index, found.TypeName));
        Assert.Equal(utterance, found.Resolution.Synonym, ignoreCase: true);
    }

    [Fact]
    public void FindChoices_ValueOrActionExcluded_FindsOnlyTheOthers()
    {
        Assert.Empty(Find.FindChoices("ja", Choices(), new FindChoicesOptions { NoValue = true }));
        Assert.Empty(Find.FindChoices("zeker weten", Choices(), new FindChoicesOptions { NoAction = true }));
        Assert.Single(Find.FindChoices("yep", Choices(), new FindChoicesOptions { NoValue = true, NoAction = true }));
    }

    private static List<Choice> Choices() =>
    [
        new("ja") { Synonyms = ["yep"], Action = new CardAction { Title = "Zeker weten" } },
        new("nee"),
    ];
}
