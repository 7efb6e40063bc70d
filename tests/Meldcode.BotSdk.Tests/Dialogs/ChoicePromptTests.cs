using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Meldcode.BotSdk.Tests.Dialogs;

public class ChoicePromptTests
{
    private static PromptOptions Colours => new()
    {
        Prompt = MessageFactory.Text("kleur?"),
        RetryPrompt = MessageFactory.Text("welke kleur?"),
        Choices = ChoiceFactory.ToChoices(["rood", "groen", "blauw"]),
    };

    private static ChoicePrompt With(ListStyle style) => new("p") { Style = style };

    private static HeroCard CardOf(Attachment attachment) => JObject.FromObject(attachment.Content).ToObject<HeroCard>()!;

    [Fact]
    public void Constructor_NoId_Throws() => Assert.Throws<ArgumentNullException>(() => new ChoicePrompt(string.Empty));

    [Theory]
    [InlineData("nl-nl", "kleur? (1) rood, (2) groen, of (3) blauw")]
    [InlineData("nl-BE", "kleur? (1) rood, (2) groen, of (3) blauw")]
    [InlineData("NL", "kleur? (1) rood, (2) groen, of (3) blauw")]
    [InlineData("en-us", "kleur? (1) rood, (2) groen, or (3) blauw")]
    [InlineData("not-supported", "kleur? (1) rood, (2) groen, or (3) blauw")]
    [InlineData("", "kleur? (1) rood, (2) groen, or (3) blauw")]
    public async Task Prompt_AutoOnAChannelWithoutButtons_IsALineInTheLocaleOfTheActivity(string locale, string expected)
    {
        var talk = new Talk(new ChoicePrompt("p"), Colours, locale);

        Assert.Equal([expected], await talk.SaysAsync("hallo"));
    }

    [Fact]
    public async Task Prompt_ActivityWithoutLocale_UsesTheDefaultLocale()
    {
        var talk = new Talk(new ChoicePrompt("p", defaultLocale: "nl-NL"), Colours, locale: null!);

        Assert.Equal(["kleur? (1) rood, (2) groen, of (3) blauw"], await talk.SaysAsync("hallo"));
    }

    [Fact]
    public async Task Prompt_List_IsNumberedMarkdown()
    {
        var talk = new Talk(With(ListStyle.List), Colours);

        Assert.Equal(["kleur?\n\n   1. rood\n   2. groen\n   3. blauw"], await talk.SaysAsync("hallo"));
    }

    [Fact]
    public async Task Prompt_None_IsTheQuestionAlone()
    {
        var talk = new Talk(With(ListStyle.None), Colours);

        Assert.Equal(["kleur?"], await talk.SaysAsync("hallo"));
    }

    [Fact]
    public async Task Prompt_SuggestedAction_HasAButtonPerChoice()
    {
        var reply = Assert.Single(await new Talk(With(ListStyle.SuggestedAction), Colours).SendsAsync("hallo"));

        Assert.Equal("kleur?", reply.Text);
        Assert.Equal(["rood", "groen", "blauw"], reply.SuggestedActions.Actions.Select(action => action.Title));
        Assert.All(reply.SuggestedActions.Actions, action => Assert.Equal((ActionTypes.ImBack, (object)action.Title), (action.Type, action.Value)));
    }

    [Fact]
    public async Task Prompt_HeroCard_HasTheQuestionInTheCardAndAfterTheAttachmentsOfThePrompt()
    {
        var options = Colours;
        options.Prompt.Attachments = [new Attachment { ContentType = "text/plain", Content = "first" }];

        var reply = Assert.Single(await new Talk(With(ListStyle.HeroCard), options).SendsAsync("hallo"));

        var card = CardOf(reply.Attachments[1]);
        Assert.Null(reply.Text);
        Assert.Equal("kleur?", card.Text);
        Assert.Equal(["rood", "groen", "blauw"], card.Buttons.Select(button => button.Title));
    }

    [Fact]
    public async Task Prompt_HeroCardAskedAgain_HasOneCardEachTime()
    {
        var talk = new Talk(With(ListStyle.HeroCard), Colours);
        await talk.SendsAsync("hallo");

        Assert.Single(Assert.Single(await talk.SendsAsync("paars")).Attachments);
        Assert.Single(Assert.Single(await talk.SendsAsync("geel")).Attachments);
    }

    [Fact]
    public async Task Prompt_StyleInTheOptions_GoesFirst()
    {
        var options = Colours;
        options.Style = ListStyle.None;

        Assert.Equal(["kleur?"], await new Talk(With(ListStyle.List), options).SaysAsync("hallo"));
    }

    [Fact]
    public async Task Prompt_OwnChoiceOptions_GoBeforeTheLocale()
    {
        var prompt = new ChoicePrompt("p") { ChoiceOptions = new ChoiceFactoryOptions("; ", " dan wel ", " en anders ", includeNumbers: false) };

        Assert.Equal(["kleur? rood; groen en anders blauw"], await new Talk(prompt, Colours).SaysAsync("hallo"));
    }

    [Fact]
    public async Task Prompt_OwnLocales_AreUsed()
    {
        var defaults = new Dictionary<string, ChoiceFactoryOptions> { ["fy-nl"] = new ChoiceFactoryOptions(", ", " of ", " of ", includeNumbers: true) };

        var talk = new Talk(new ChoicePrompt("p", defaults), Colours, locale: "fy-NL");

        Assert.Equal(["kleur? (1) rood, (2) groen of (3) blauw"], await talk.SaysAsync("hallo"));
    }

    [Theory]
    [InlineData("groen", "groen", 1)]
    [InlineData("doe mij de groene maar, of nee: blauw", "blauw", 2)]
    [InlineData("3", "blauw", 2)]
    [InlineData("de tweede graag", "groen", 1)]
    [InlineData("drie", "blauw", 2)]
    public async Task Prompt_Recognized_CompletesWithTheFoundChoice(string answer, string value, int index)
    {
        var talk = new Talk(new ChoicePrompt("p"), Colours, "nl-nl");
        await talk.SaysAsync("hallo");

        await talk.SaysAsync(answer);

        var found = Assert.IsType<FoundChoice>(talk.Result);
        Assert.Equal((value, index), (found.Value, found.Index));
    }

    [Theory]
    [InlineData("paars")]
    [InlineData("4")]
    [InlineData("een andere")]
    public async Task Prompt_NotRecognized_AsksTheRetryPromptWithTheChoices(string answer)
    {
        var talk = new Talk(new ChoicePrompt("p"), Colours, "nl-nl");
        await talk.SaysAsync("hallo");

        Assert.Equal(["welke kleur? (1) rood, (2) groen, of (3) blauw"], await talk.SaysAsync(answer));
    }

    [Fact]
    public async Task Prompt_AnsweredInAnotherProcess_StillKnowsItsChoices()
    {
        var talk = new Talk(new ChoicePrompt("p"), Colours, "nl-nl");
        await talk.SaysAsync("hallo");

        var later = talk.InAnotherProcess(locale: "nl-nl");

        Assert.Equal(["welke kleur? (1) rood, (2) groen, of (3) blauw"], await later.SaysAsync("paars"));
        await later.SaysAsync("2");
        Assert.Equal("groen", Assert.IsType<FoundChoice>(later.Result).Value);
    }

    [Fact]
    public async Task Prompt_RecognizerOptions_AreUsed()
    {
        var recognizer = new FindChoicesOptions { RecognizeNumbers = false };
        var talk = new Talk(new ChoicePrompt("p") { RecognizerOptions = recognizer }, Colours, "nl-nl");
        await talk.SaysAsync("hallo");

        await talk.SaysAsync("2");

        Assert.Equal(DialogTurnStatus.Waiting, talk.Status);
    }

    [Fact]
    public async Task Prompt_TurnsInTwoLanguages_DoNotMix()
    {
        var shared = new ChoicePrompt("p", defaultLocale: "en-us") { RecognizerOptions = new FindChoicesOptions() };
        var dutch = new Talk(shared, Colours, "nl-nl");
        await dutch.SaysAsync("hallo");
        await dutch.SaysAsync("de derde");
        var without = new Talk(shared, Colours, locale: null!);
        await without.SaysAsync("hi");

        await without.SaysAsync("the second");

        Assert.Equal("groen", Assert.IsType<FoundChoice>(without.Result).Value);
    }

    [Fact]
    public async Task Prompt_WithoutQuestion_IsTheChoices()
    {
        var talk = new Talk(new ChoicePrompt("p"), new PromptOptions(choices: [new Choice("a"), new Choice("b")]));

        Assert.Equal([" (1) a or (2) b"], await talk.SaysAsync("hi"));
    }

    [Theory]
    [InlineData("nl-NL", "nl-nl")]
    [InlineData("nl", "nl-nl")]
    [InlineData("nl-BE", "nl-nl")]
    [InlineData("EN", "en-us")]
    [InlineData("fy-nl", "fy-nl")]
    public void MapToNearestLanguage_Locale_IsTheSupportedOneOfItsLanguage(string locale, string expected) =>
        Assert.Equal(expected, PromptCultureModels.MapToNearestLanguage(locale));

    [Fact]
    public void Dutch_Words_AreDutch()
    {
        var dutch = PromptCultureModels.Dutch;

        Assert.Equal((" of ", ", of ", ", ", "Ja", "Nee"), (dutch.InlineOr, dutch.InlineOrMore, dutch.Separator, dutch.YesInLanguage, dutch.NoInLanguage));
    }
}
