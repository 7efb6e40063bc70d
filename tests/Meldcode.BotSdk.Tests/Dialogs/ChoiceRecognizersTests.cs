using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Meldcode.BotSdk.Tests.Dialogs;

public class ChoiceRecognizersTests
{
    private static readonly List<string> Colours = ["rood", "groen", "blauw"];

    private static int[] Recognize(string? utterance, string locale, FindChoicesOptions? options = null)
    {
        options ??= new FindChoicesOptions();
        options.Locale = locale;
        return [.. ChoiceRecognizers.RecognizeChoices(utterance, Colours, options).Select(found => found.Resolution.Index)];
    }

    [Theory]
    [InlineData("1", new[] { 0 })]
    [InlineData("2.", new[] { 1 })]
    [InlineData("(3)", new[] { 2 })]
    [InlineData("optie 1 en 3", new[] { 0, 2 })]
    [InlineData("één", new[] { 0 })]
    [InlineData("een", new[] { 0 })]
    [InlineData("twee", new[] { 1 })]
    [InlineData("de eerste", new[] { 0 })]
    [InlineData("de 2e", new[] { 1 })]
    [InlineData("3de", new[] { 2 })]
    [InlineData("de eerste en de derde", new[] { 0, 2 })]
    [InlineData("de eerste van de twee", new[] { 0 })]
    public void RecognizeChoices_DutchPlace_IsFound(string utterance, int[] expected) => Assert.Equal(expected, Recognize(utterance, "nl-nl"));

    [Theory]
    [InlineData("one", new[] { 0 })]
    [InlineData("the first one please", new[] { 0 })]
    [InlineData("option one and 3.", new[] { 0, 2 })]
    [InlineData("the 2nd", new[] { 1 })]
    [InlineData("second and third", new[] { 1, 2 })]
    public void RecognizeChoices_EnglishPlace_IsFound(string utterance, int[] expected) => Assert.Equal(expected, Recognize(utterance, "en-us"));

    [Theory]
    [InlineData("0")]
    [InlineData("4")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("1,5")]
    [InlineData("0800-2000")]
    [InlineData("1-3-2024")]
    [InlineData("14:03")]
    [InlineData("groep 3a")]
    [InlineData("een andere kleur")]
    [InlineData("one")]
    [InlineData("")]
    [InlineData(null)]
    public void RecognizeChoices_NoPlaceInTheList_FindsNothing(string? utterance) => Assert.Empty(Recognize(utterance, "nl-nl"));

    [Fact]
    public void RecognizeChoices_WordsAndNumber_GoesByTheWords() => Assert.Equal([2], Recognize("1 keer blauw", "nl-nl"));

    [Fact]
    public void RecognizeChoices_ByNumber_HasItsPlaceInTheUtteranceAndFullScore()
    {
        var found = Assert.Single(ChoiceRecognizers.RecognizeChoices("doe maar 2", Colours));

        Assert.Equal((9, 9, "2", "choice"), (found.Start, found.End, found.Text, found.TypeName));
        Assert.Equal(("groen", 1f), (found.Resolution.Value, found.Resolution.Score));
    }

    [Fact]
    public void RecognizeChoices_NumbersOff_FindsOnlyOrdinals()
    {
        Assert.Empty(Recognize("2", "nl-nl", new FindChoicesOptions { RecognizeNumbers = false }));
        Assert.Equal([1], Recognize("de tweede", "nl-nl", new FindChoicesOptions { RecognizeNumbers = false }));
    }

    [Fact]
    public void RecognizeChoices_OrdinalsOff_FindsOnlyNumbers()
    {
        Assert.Empty(Recognize("de tweede", "nl-nl", new FindChoicesOptions { RecognizeOrdinals = false }));
        Assert.Equal([1], Recognize("2", "nl-nl", new FindChoicesOptions { RecognizeOrdinals = false }));
    }
}
