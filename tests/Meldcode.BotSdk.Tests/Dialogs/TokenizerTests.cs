using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Meldcode.BotSdk.Tests.Dialogs;

public class TokenizerTests
{
    [Theory]
    [InlineData("hoe nu bruine koe", "hoe|nu|bruine|koe")]
    [InlineData("hoe-nu.bruine:koe ?", "hoe|nu|bruine|koe")]
    [InlineData("één coördinator", "één|coördinator")]
    [InlineData("a b", "a|b")]
    [InlineData(".?; -()", "")]
    [InlineData("", "")]
    [InlineData("eten 💥👍", "eten|💥|👍")]
    [InlineData("eten👍nu", "eten|👍|nu")]
    public void DefaultTokenizer_Text_IsBrokenIntoWords(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokenizer.DefaultTokenizer(text).Select(token => token.Text)));

    [Fact]
    public void DefaultTokenizer_Word_HasItsFirstAndLastCharacterAndLowerCase()
    {
        var token = Tokenizer.DefaultTokenizer("  FoOd.")[0];

        Assert.Equal((2, 5, "FoOd", "food"), (token.Start, token.End, token.Text, token.Normalized));
    }

    [Fact]
    public void DefaultTokenizer_Emoji_IsTwoCharactersLong()
    {
        var token = Tokenizer.DefaultTokenizer("x👍")[1];

        Assert.Equal((1, 2), (token.Start, token.End));
    }
}
