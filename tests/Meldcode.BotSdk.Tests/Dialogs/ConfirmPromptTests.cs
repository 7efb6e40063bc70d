using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Meldcode.BotSdk.Tests.Dialogs;

public class ConfirmPromptTests
{
    private static readonly PromptOptions Sure = new() { Prompt = MessageFactory.Text("zeker?") };

    [Theory]
    [InlineData("nl-nl", "zeker? (1) Ja of (2) Nee")]
    [InlineData("en-us", "zeker? (1) Yes or (2) No")]
    [InlineData("de-de", "zeker? (1) Ja oder (2) Nein")]
    [InlineData("xx", "zeker? (1) Yes or (2) No")]
    public async Task Prompt_Locale_AsksInIt(string locale, string expected) =>
        Assert.Equal([expected], await new Talk(new ConfirmPrompt("p"), Sure, locale).SaysAsync("hallo"));

    [Theory]
    [InlineData("ja", true)]
    [InlineData("Ja!", true)]
    [InlineData("ja, graag", true)]
    [InlineData("jazeker", true)]
    [InlineData("zeker", true)]
    [InlineData("oké, prima", true)]
    [InlineData("klopt", true)]
    [InlineData("yes", true)]
    [InlineData("👍", true)]
    [InlineData("1", true)]
    [InlineData("de eerste", true)]
    [InlineData("nee", false)]
    [InlineData("Nee, zeker niet", false)]
    [InlineData("nee dat klopt niet", false)]
    [InlineData("no", false)]
    [InlineData("👎", false)]
    [InlineData("2", false)]
    [InlineData("de tweede", false)]
    public async Task Prompt_DutchAnswer_IsRecognized(string answer, bool expected)
    {
        var talk = new Talk(new ConfirmPrompt("p"), Sure, "nl-nl");
        await talk.SaysAsync("hallo");

        await talk.SaysAsync(answer);

        Assert.Equal((DialogTurnStatus.Complete, expected), (talk.Status, talk.Result));
    }

    [Theory]
    [InlineData("weet ik niet")]
    [InlineData("ik weet het niet zeker")]
    [InlineData("zeker niet")]
    [InlineData("ja, maar niet altijd")]
    [InlineData("ja en nee")]
    [InlineData("misschien")]
    [InlineData("graag uitleg")]
    [InlineData("jam")]
    [InlineData("3")]
    [InlineData("waar is dat?")]
    public async Task Prompt_NoClearAnswer_AsksAgain(string answer)
    {
        var talk = new Talk(new ConfirmPrompt("p"), Sure, "nl-nl");
        await talk.SaysAsync("hallo");

        Assert.Equal(["zeker? (1) Ja of (2) Nee"], await talk.SaysAsync(answer));
    }

    [Theory]
    [InlineData("yes please", true)]
    [InlineData("no thanks", false)]
    [InlineData("Yes", true)]
    [InlineData("the second", false)]
    public async Task Prompt_EnglishAnswer_IsRecognized(string answer, bool expected)
    {
        var talk = new Talk(new ConfirmPrompt("p"), Sure);
        await talk.SaysAsync("hi");

        await talk.SaysAsync(answer);

        Assert.Equal(expected, talk.Result);
    }

    [Fact]
    public async Task Prompt_EverySupportedCulture_UnderstandsItsOwnWords()
    {
        foreach (var culture in PromptCultureModels.GetSupportedCultures())
        {
            foreach (var (word, expected) in new[] { (culture.YesInLanguage, true), (culture.NoInLanguage, false) })
            {
                var talk = new Talk(new ConfirmPrompt("p"), Sure, culture.Locale);
                await talk.SaysAsync("?");

                await talk.SaysAsync(word);

                Assert.Equal((culture.Locale, (object)expected), (culture.Locale, talk.Result));
            }
        }
    }

    [Fact]
    public async Task Prompt_NumbersNotShown_AreNoAnswers()
    {
        var prompt = new ConfirmPrompt("p") { ChoiceOptions = new ChoiceFactoryOptions { IncludeNumbers = false } };
        var talk = new Talk(prompt, Sure, "nl-nl");

        Assert.Equal(["zeker? Ja or Nee"], await talk.SaysAsync("hallo"));
        await talk.SaysAsync("1");
        Assert.Equal(DialogTurnStatus.Waiting, talk.Status);
    }

    [Theory]
    [InlineData("doen", true)]
    [InlineData("laten", false)]
    public async Task Prompt_OwnChoices_AreShownAndRecognized(string answer, bool expected)
    {
        var prompt = new ConfirmPrompt("p") { ConfirmChoices = Tuple.Create(new Choice("Doen"), new Choice("Laten")) };
        var talk = new Talk(prompt, Sure, "nl-nl");

        Assert.Equal(["zeker? (1) Doen of (2) Laten"], await talk.SaysAsync("hallo"));
        await talk.SaysAsync(answer);

        Assert.Equal(expected, talk.Result);
    }

    [Fact]
    public async Task Validator_NotRecognized_SeesThat()
    {
        bool? succeeded = null;
        var prompt = new ConfirmPrompt("p", (context, _) =>
        {
            succeeded = context.Recognized.Succeeded;
            return Task.FromResult(false);
        });
        var talk = new Talk(prompt, Sure, "nl-nl");
        await talk.SaysAsync("hallo");

        await talk.SaysAsync("misschien");

        Assert.False(succeeded);
    }

    [Fact]
    public async Task Prompt_OtherLanguageForTheAnswer_IsUsedForTheAnswerOnly()
    {
        var talk = new Talk(new ConfirmPrompt("p"), new PromptOptions { Prompt = MessageFactory.Text("sure?"), RecognizeLanguage = "es-es" });

        Assert.Equal(["sure? (1) Yes or (2) No"], await talk.SaysAsync("hi"));
        Assert.Equal(["sure? (1) Yes or (2) No"], await talk.SaysAsync("hola"));
        Assert.Empty(await talk.SaysAsync("si"));
        Assert.Equal(true, talk.Result);
    }
}
