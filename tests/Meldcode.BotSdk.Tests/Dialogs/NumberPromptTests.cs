using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace Meldcode.BotSdk.Tests.Dialogs;

public class NumberPromptTests
{
    private static PromptOptions Question => new() { Prompt = MessageFactory.Text("hoeveel?"), RetryPrompt = MessageFactory.Text("een getal") };

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Constructor_NoId_Throws(string? id) => Assert.Throws<ArgumentNullException>(() => new NumberPrompt<int>(id));

    [Fact]
    public void Constructor_NumberThatIsNotSupported_Throws() => Assert.Throws<NotSupportedException>(() => new NumberPrompt<short>("p"));

    [Theory]
    [InlineData("en-us", "42", 42)]
    [InlineData("en-us", "$500", 500)]
    [InlineData("en-us", "i am 18 years old", 18)]
    [InlineData("en-us", "it was 5km.", 5)]
    [InlineData("en-us", "minus -3.5 degrees", -3.5)]
    [InlineData("en-us", "1,250.75", 1250.75)]
    [InlineData("en-us", "twelve of them", 12)]
    [InlineData("nl-nl", "3,14", 3.14)]
    [InlineData("nl-nl", "€ 1.250", 1250)]
    [InlineData("nl-nl", "twee", 2)]
    [InlineData("xx-yy", "7", 7)]
    public async Task Prompt_NumberInASentence_IsRecognizedByCulture(string locale, string answer, double expected)
    {
        var talk = new Talk(new NumberPrompt<double>("p"), Question, locale);
        await talk.SaysAsync("hi");

        Assert.Empty(await talk.SaysAsync(answer));
        Assert.Equal(expected, talk.Result);
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("dollars")]
    [InlineData("3.14")]
    [InlineData("99999999999")]
    public async Task Prompt_NoWholeNumberThatFits_AsksAgain(string answer)
    {
        var talk = new Talk(new NumberPrompt<int>("p"), Question);
        await talk.SaysAsync("hi");

        Assert.Equal(["een getal"], await talk.SaysAsync(answer));
    }

    [Fact]
    public async Task Prompt_Validator_SeesTheNumber()
    {
        var talk = new Talk(new NumberPrompt<long>("p", (context, _) => Task.FromResult(context.Recognized.Value < 100)), Question);
        await talk.SaysAsync("hi");

        Assert.Equal(["een getal"], await talk.SaysAsync("150"));
        Assert.Empty(await talk.SaysAsync("64"));
        Assert.Equal(64L, talk.Result);
    }
}
