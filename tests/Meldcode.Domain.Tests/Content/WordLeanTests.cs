namespace Meldcode.Domain.Tests.Content;

public class WordLeanTests
{
    private static readonly WordLean Lean = new(
        [["wie", "belt", "veilig", "thuis"], ["wie", "praat", "met", "ouders"], ["kind", "met", "blauwe", "plekken"]],
        [["wie", "heeft", "de", "sleutel"], ["de", "printer", "hapert"]]);

    [Fact]
    public void Of_WordsOfTheLibrary_IsBelowZero() => Assert.True(Lean.Of(["ouders", "kind"]) < 0);

    [Fact]
    public void Of_WordsOfOtherSubjects_IsAboveZero() => Assert.True(Lean.Of(["printer", "sleutel"]) > 0);

    [Fact]
    public void Of_WordsOfNeither_IsZero() => Assert.Equal(0, Lean.Of(["fagot"]));

    [Fact]
    public void Of_ARepeatedWord_CountsOnce() => Assert.Equal(Lean.Of(["printer"]), Lean.Of(["printer", "printer"]));

    [Fact]
    public void Of_ManyWordsOfOtherSubjects_StaysWithinBounds() =>
        Assert.Equal(4, Lean.Of(["de", "printer", "hapert", "heeft", "sleutel"]), 6);
}
