using Meldcode.Conversation.Bewaren;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Tests.Dialogs;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;
using static Meldcode.Domain.Antwoord;

namespace Meldcode.Conversation.Tests.Bewaren;

public sealed class BewaarConversationTests
{
    [Fact]
    public async Task Exporteer_Typed_SaysWhatComesAndGivesLinkAndCodeAfterATap()
    {
        await using var chat = await Chat.StartAsync();
        chat.Page = "https://bot.example.invalid/ophalen/";
        await chat.StartsCasusAsync();

        await chat.SaysAsync("exporteer");
        Assert.Contains("ParnasSys", chat.Text, StringComparison.Ordinal);
        await chat.TapsAsync(BewaarText.MakeLink);

        Assert.Contains("https://bot.example.invalid/ophalen/", chat.Card.ToString(), StringComparison.Ordinal);
        Assert.Matches(@"\d{3} \d{3}", chat.Text);
    }

    [Fact]
    public async Task Exporteer_WhileAQuestionWaits_LeavesItWaiting()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        await chat.AnswersAsync(Ja);
        var before = await chat.NewestAsync();

        await chat.SaysAsync("exporteer");
        await chat.SaysAsync("nee");

        Assert.True((await chat.NewestAsync()).Casus.Answers.Count > before.Casus.Answers.Count);
    }

    [Theory]
    [InlineData("exporteer MC-2222")]
    [InlineData("verwijder MC-2222")]
    [InlineData("bewaren mc 2222")]
    public async Task Words_WithAnUnknownReference_AreAnsweredAsForOneThatIsNotThere(string words)
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();

        await chat.SaysAsync(words);

        Assert.Equal(RefusalText.For(new Refusal(RefusalCode.CasusUnknown)), chat.Text);
    }

    [Fact]
    public async Task Verwijder_WithTheReferenceTypedOver_ErasesIt()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        var kenmerk = (await chat.NewestAsync()).Casus.Kenmerk;

        await chat.SaysAsync("verwijder");
        await chat.TapsAsync(BewaarText.EraseNow, (BewaarVerb.Kenmerk, "MC-2222"), (BewaarVerb.Why, nameof(ErasureReason.NotNeeded)));
        Assert.Contains(RefusalText.For(new Refusal(RefusalCode.WrongKenmerk)), chat.Text, StringComparison.Ordinal);
        await chat.TapsAsync(BewaarText.EraseNow, (BewaarVerb.Kenmerk, kenmerk.Value.ToLowerInvariant()), (BewaarVerb.Why, nameof(ErasureReason.NotNeeded)));

        Assert.Contains("is verwijderd", chat.Text, StringComparison.Ordinal);
        Assert.Empty(await chat.Store.ListAsync(chat.Actor, default));
        await chat.SaysAsync("ga verder");
        Assert.Equal(Messages.NoOpenCasus, chat.Text);
    }

    [Fact]
    public async Task Verwijder_OneThatOthersWereTold_ExplainsWhatComesFirst()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        await chat.AnswersAsync(Ja);

        await chat.SaysAsync("verwijder");

        Assert.Contains(RefusalText.For(new Refusal(RefusalCode.CloseFirst)), chat.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(BewaarText.EraseNow, chat.Titles);
    }

    [Fact]
    public async Task Bewaren_WithAReason_KeepsItAndCanBeLetGo()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();

        await chat.SaysAsync("bewaren");
        await chat.TapsAsync(BewaarText.HoldPlace, (BewaarVerb.Reason, "Er loopt een klacht."));
        Assert.Equal("Er loopt een klacht.", (await chat.NewestAsync()).Casus.Hold?.Reason);
        await chat.SaysAsync("verwijder");
        Assert.DoesNotContain(BewaarText.EraseNow, chat.Titles);
        await chat.SaysAsync("mijn antwoorden");
        Assert.Contains("Er loopt een klacht.", chat.Text, StringComparison.Ordinal);
        await chat.SaysAsync("bewaren");
        await chat.TapsAsync(BewaarText.HoldRelease);

        Assert.Null((await chat.NewestAsync()).Casus.Hold);
    }

    [Fact]
    public async Task Overzicht_ForSomebodyWithoutAFunction_PointsTheWay()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();

        await chat.SaysAsync("overzicht");
        Assert.Equal(OverzichtText.NotForYou, chat.Text);
        await chat.SaysAsync("jaarcijfers");
        Assert.Equal(JaarcijfersText.NotForYou, chat.Text);
    }

    [Fact]
    public async Task Overzicht_ForTheAandachtsfunctionaris_ShowsWhatWasBroughtToThem()
    {
        await using var chat = await Chat.StartAsync();
        chat.Settings.Current = chat.Settings.Current with { Locations = [new Locatie("Hoofdlocatie", [new Contact("Aandachtsfunctionaris", "af", null, null)])] };
        await chat.StartsCasusAsync();
        await chat.AnswersAsync(Ja);
        var kenmerk = (await chat.NewestAsync()).Casus.Kenmerk.Value;

        chat.Person = "af";
        await chat.SaysAsync("overzicht");
        Assert.Contains(kenmerk, chat.Text, StringComparison.Ordinal);
        await chat.TapsAsync(OverzichtText.Show, (BewaarVerb.Filter, nameof(OverzichtFilter.Overdue)));
        Assert.DoesNotContain(kenmerk, chat.Text, StringComparison.Ordinal);
        await chat.TapsAsync(OverzichtText.Show, (BewaarVerb.Filter, nameof(OverzichtFilter.All)));
        Assert.Contains(kenmerk, chat.Text, StringComparison.Ordinal);
        await chat.SaysAsync("jaarcijfers");
        Assert.Contains("Jaarcijfers 2026", chat.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("overzicht", null, "99999999999999999999")]
    [InlineData("overzicht", "nonsense", "-1")]
    [InlineData("jaarcijfers", "9999999999999", null)]
    [InlineData("verwijder-nu", null, null)]
    [InlineData("bewaren-vrijgeven", null, null)]
    [InlineData("exporteer-link", null, null)]
    public async Task Buttons_WithNonsense_AreAnsweredAndChangeNothing(string verb, string? target, string? page)
    {
        await using var chat = await Chat.StartAsync();
        chat.Settings.Current = chat.Settings.Current with { Beheerders = [new Contact("Beheerder", chat.Person, null, null)] };
        await chat.StartsCasusAsync();
        var before = (await chat.NewestAsync()).Casus.Version;

        await chat.SendsAsync(new Microsoft.Bot.Schema.Activity
        {
            Type = "message",
            Value = Newtonsoft.Json.Linq.JObject.FromObject(new Dictionary<string, string?>(StringComparer.Ordinal) { [CardData.Verb] = verb, [CardData.Target] = target, [CardData.Page] = page }),
        });

        Assert.NotEqual("", chat.Text);
        Assert.Equal(before, (await chat.NewestAsync()).Casus.Version);
    }
}
