using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Texts;
using Meldcode.Conversation.Tests.Dialogs;
using Meldcode.Domain;
using Newtonsoft.Json.Linq;
using static Meldcode.Domain.Antwoord;

namespace Meldcode.Conversation.Tests.Kennis;

/// <summary>Questions in somebody's own words, in and outside a casus.</summary>
public class FreeTextTests
{
    [Theory]
    [InlineData("mag ik anoniem melden?")]
    [InlineData("tips boze ouders")]
    [InlineData("wat is disclosure")]
    [InlineData("hoe nodig ik ouders uit voor een gesprek")]
    public async Task Question_OutsideACasus_IsAnsweredWithItsSource(string question)
    {
        await using var chat = await Chat.StartAsync();

        await chat.SaysAsync(question);

        Assert.Contains("Bron: ", chat.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(KennisText.NotFoundTitle, chat.Text, StringComparison.Ordinal);
        Assert.Contains(ButtonText.Acuut, chat.Titles);
        Assert.Empty(await chat.Store.ListAsync(chat.Actor, default));
    }

    [Fact]
    public async Task Question_OutsideACasus_OffersNoWayBackToOne()
    {
        await using var chat = await Chat.StartAsync();

        await chat.SaysAsync("mag ik anoniem melden?");

        Assert.DoesNotContain(chat.Titles, title => title.StartsWith("Verder met", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Question_InTheMiddleOfACasus_LeavesTheQuestionWaiting()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        await chat.AnswersAsync(Ja);
        var before = (await chat.NewestAsync()).Casus;

        await chat.SaysAsync("mag ik dit anoniem vragen?");

        Assert.Contains("Bron: ", chat.Text, StringComparison.Ordinal);
        Assert.Equal(before.Version, (await chat.NewestAsync()).Casus.Version);
        await chat.SaysAsync("nee");
        Assert.Equal(2, (await chat.NewestAsync()).Casus.Answers.Count);
    }

    [Fact]
    public async Task WayBack_AfterAnAnswer_ShowsTheSameQuestion()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        await chat.AnswersAsync(Ja);

        await chat.SaysAsync("wat is een meldnorm");
        await chat.TapsAsync("Verder met stap 4");

        Assert.Contains("vraag 2 van", chat.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task WayBack_AfterLeafingThroughAThemeAndALostDialogState_ShowsTheSameQuestion()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        await chat.AnswersAsync(Ja);

        await chat.TapsAsync("Tips en uitleg bij deze stap");
        Assert.Contains(KennisThemaText.Title("weging"), chat.Text, StringComparison.Ordinal);
        var back = chat.TapOf("Verder met stap 4");
        await chat.ForgetsDialogStateAsync();
        await chat.SendsAsync(back);

        Assert.Contains("vraag 2 van", chat.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task OtherAnswers_AreOneTapAway()
    {
        await using var chat = await Chat.StartAsync();
        await chat.SaysAsync("mag ik anoniem melden?");
        Assert.Contains(KennisText.DoYouMean, chat.Text, StringComparison.Ordinal);
        var other = chat.Card.SelectTokens("$.body[*].selectAction").First();

        await chat.TapsAsync((string)other["title"]!);

        Assert.Contains((string)other["title"]!, chat.Text, StringComparison.Ordinal);
        Assert.Contains("Bron: ", chat.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xyzzy qwrtp")]
    [InlineData("zzkxq?")]
    public async Task Nonsense_GetsAnHonestNoAndWaysOn(string text)
    {
        await using var chat = await Chat.StartAsync();

        await chat.SaysAsync(text);

        Assert.Contains(KennisText.NotFoundTitle, chat.Text, StringComparison.Ordinal);
        Assert.Contains("0800-2000", chat.Text, StringComparison.Ordinal);
        Assert.Contains(KennisText.AlleThemas, chat.Titles);
        Assert.Contains(ButtonText.Help, chat.Titles);
        Assert.DoesNotContain(text, chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nonsense_WhileAQuestionWaits_SaysThatItWaits()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        await chat.AnswersAsync(Ja);

        await chat.SaysAsync("xyzzy qwrtp");

        Assert.Contains(KennisText.StillWaits(4), chat.Text, StringComparison.Ordinal);
        Assert.Contains("Verder met stap 4", chat.Titles);
        Assert.Single((await chat.NewestAsync()).Casus.Answers);
    }

    [Theory]
    [InlineData("hoi")]
    [InlineData("goedemorgen")]
    [InlineData("bedankt!")]
    [InlineData("dank je wel")]
    [InlineData("ok")]
    [InlineData("👍")]
    [InlineData("hoe gaat het met je?")]
    [InlineData("fijn weekend")]
    [InlineData("wie ben jij")]
    public async Task SmallTalk_NeverGetsAFact(string text)
    {
        await using var chat = await Chat.StartAsync();

        await chat.SaysAsync(text);

        Assert.NotEmpty(chat.Replies);
        Assert.DoesNotContain(KennisCatalog.BuiltIn.All, item => chat.Text.Contains(item.Text[0], StringComparison.Ordinal));
    }

    [Fact]
    public async Task DangerWords_ShowTheNumbersFirst_AndTheAnswerOneTapAway()
    {
        await using var chat = await Chat.StartAsync();

        await chat.SaysAsync("hij slaat haar nu, mag ik melden zonder de ouders");
        Assert.Single(chat.Replies);
        Assert.Contains(AcuutText.Title, chat.Text, StringComparison.Ordinal);
        await chat.TapsAsync(KennisText.AntwoordOpVraag);

        Assert.Contains("Bron: ", chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ItemAboutDanger_SaysWhomToCallAboveItsText()
    {
        var item = KennisCatalog.BuiltIn.All.First(item => item.Acuut);
        await using var chat = await Chat.StartAsync();

        await chat.SendsAsync(Tap(CardVerb.Kennis, item.Id));

        var call = chat.Text.IndexOf(KennisText.AcuutLine, StringComparison.Ordinal);
        Assert.InRange(call, 0, chat.Text.IndexOf(item.Heading, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ItemOnWhichSourcesDiffer_SaysSoAndNamesTheOwnMeldcode()
    {
        var item = KennisCatalog.BuiltIn.All.First(item => item.Contradiction == "C1" && item.AppliesTo("inos"));
        await using var chat = await Chat.StartAsync();

        await chat.SendsAsync(Tap(CardVerb.Kennis, item.Id));

        Assert.Contains("Bronnen verschillen", chat.Text, StringComparison.Ordinal);
        Assert.Contains("C1", chat.Text, StringComparison.Ordinal);
        Assert.Contains(KennisText.Yours("de INOS-meldcode", TegenspraakCatalog.BuiltIn.Find("C1")!.Says["inos"]), chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ItemOfAnotherMeldcode_SaysThatItIs()
    {
        var item = KennisCatalog.BuiltIn.All.First(item => item.Variants is ["utrecht"]);
        await using var chat = await Chat.StartAsync();

        await chat.SendsAsync(Tap(CardVerb.Kennis, item.Id));

        Assert.Contains("Utrecht", chat.Text, StringComparison.Ordinal);
        Assert.Contains("Jullie werken met de INOS-meldcode", chat.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(KennisText.Volgende, chat.Titles);
    }

    internal static Microsoft.Bot.Schema.Activity Tap(string verb, string? target) => new()
    {
        Type = Microsoft.Bot.Schema.ActivityTypes.Message,
        Value = new JObject { [CardData.Verb] = verb, [CardData.Target] = target },
    };
}
