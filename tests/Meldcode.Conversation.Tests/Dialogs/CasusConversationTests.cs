using Meldcode.Conversation.Cards;
using Meldcode.Domain;
using static Meldcode.Domain.Antwoord;

namespace Meldcode.Conversation.Tests.Dialogs;

public class CasusConversationTests
{
    [Theory]
    [InlineData("inos", "4-12", UitkomstCode.MeldenSamen, new[] { Ja, Twijfel })]
    [InlineData("btk-onderwijs-kinderopvang", "4-12", UitkomstCode.MeldenSamen, new[] { Ja, Ja })]
    [InlineData("veilig-thuis", "volwassene", UitkomstCode.MeldenSamen, new[] { Ja, Ja })]
    public async Task Question2_YesWhereTheVariantSaysSo_ShowsTheStandingOutcomeAtOnce(string variant, string age, UitkomstCode stand, Antwoord[] answers)
    {
        await using var chat = await Chat.StartAsync(variant);

        await chat.StartsCasusAsync(age);
        await chat.AnswersAsync(answers);

        Assert.Equal(stand, (await chat.NewestAsync()).Casus.Stand);
        Assert.Contains("elden", chat.Text, StringComparison.Ordinal);
        Assert.Contains("0800-2000", chat.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("inos", "4-12", UitkomstCode.Afsluiten, new[] { Nee })]
    [InlineData("btk-onderwijs-kinderopvang", "12-18", UitkomstCode.Melden, new[] { Ja, Nee, Nee, Ja, Nee })]
    [InlineData("utrecht", "12-18", UitkomstCode.Melden, new[] { Ja, Nee, Nee, Nee, Nee, Nee, Nee })]
    [InlineData("zorgaanbieder", "oudere", UitkomstCode.Melden, new[] { Ja, Ja, Nee, Nee, Nee })]
    [InlineData("veilig-thuis", "volwassene", UitkomstCode.Melden, new[] { Ja, Nee, Nee, Ja, Nee })]
    public async Task Casus_WalkedToItsEnd_ShowsTheOutcomeOfTheProtocol(string variant, string age, UitkomstCode outcome, Antwoord[] answers)
    {
        await using var chat = await Chat.StartAsync(variant);

        await chat.StartsCasusAsync(age);
        await chat.AnswersAsync(answers);

        var casus = (await chat.NewestAsync()).Casus;
        Assert.Equal(outcome, casus.Uitkomst?.Code);
        Assert.Contains(ProtocolCatalog.BuiltIn.Find(casus.Protocol)!.Uitkomst(outcome).Title, chat.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Hulp_Agreed_WaitsForItsReviewDateAndCanBeAnsweredEarlier()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        await chat.AnswersAsync(Ja, Nee, Ja, Ja);

        await chat.RecordsHulpplanAsync(days: 30);
        Assert.IsType<WachtPlaats>(await PlaatsAsync(chat));
        await chat.TapsAsync(TitleOf(chat, CardVerb.Opvolgen));
        await chat.AnswersAsync(Ja, Nee, Ja);

        Assert.Equal(UitkomstCode.VoortzettenOfAfsluiten, (await chat.NewestAsync()).Casus.Uitkomst?.Code);
    }

    [Fact]
    public async Task Collega_AsSuspect_GetsTheOtherRouteAndNoQuestion()
    {
        await using var chat = await Chat.StartAsync();

        await chat.StartsCasusAsync(gates: "collega");

        Assert.Equal(UitkomstCode.AndereRoute, (await chat.NewestAsync()).Casus.Uitkomst?.Code);
        Assert.Contains("Directeur", chat.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Ik twijfel", chat.Titles);
    }

    [Fact]
    public async Task Doubt_WithoutARuleForIt_AsksForAdviceAndTheSameQuestionAgain()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();

        await chat.AnswersAsync(Twijfel);

        Assert.True(await PlaatsAsync(chat) is VraagPlaats { Knoop.Id: "vraag-1", AdviesAsked: true });
        Assert.Contains("Ja", chat.Titles);
    }

    [Fact]
    public async Task Deviation_FromTheNorm_AsksWhyAndKeepsTheNormVisible()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        await chat.AnswersAsync(Ja, Nee, Nee);

        await chat.TapsAsync("Anders besluiten");
        await chat.TapsAsync(chat.Titles.First(title => chat.TapOf(title).Value is Newtonsoft.Json.Linq.JObject data && (string?)data[CardData.Verb] == CardVerb.Antwoord), (CardData.Reason, "afgesproken met Veilig Thuis"));
        await chat.AnswersAsync(Nee);

        var uitkomst = (await chat.NewestAsync()).Casus.Uitkomst;
        Assert.True(uitkomst is { Code: UitkomstCode.Melden, Deviates: true });
    }

    [Fact]
    public async Task Gesprek_LeftOut_NeedsAReasonOfTheProtocolAndAnExplanation()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        while (await PlaatsAsync(chat) is OnderdeelPlaats { Onderdeel.Kind: not OnderdeelKind.Gesprek })
        {
            await chat.SavesAsync();
        }

        var skip = chat.Titles.First(title => chat.TapOf(title).Value is Newtonsoft.Json.Linq.JObject data && (string?)data[CardData.Verb] == CardVerb.GesprekOverslaan);
        await chat.TapsAsync(skip, (CardData.Reason, "veiligheid"));
        Assert.IsType<OnderdeelPlaats>(await PlaatsAsync(chat));
        var reason = ProtocolCatalog.BuiltIn.Find("inos", new DateOnly(2026, 1, 1))!.GesprekExceptions[0].Id;
        await chat.TapsAsync(skip, (CardData.Reason, reason), (CardData.Explanation, "het is nu niet veilig"));

        Assert.Equal(reason, (await chat.NewestAsync()).Casus.Onderdelen.Find(part => part.SkipReason is not null)?.SkipReason);
    }

    [Fact]
    public async Task Terug_AfterAnAnswer_AsksItAgainAndTheOldValueStaysInTheJournal()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        await chat.AnswersAsync(Ja, Nee);

        await chat.SaysAsync("terug");

        var newest = await chat.NewestAsync();
        Assert.Equal("vraag-2", (await PlaatsAsync(chat)).Key);
        Assert.Contains(await chat.Store.JournalAsync(chat.Actor, newest.Id, default), happened => happened is AfwegingsvraagAnswered { Knoop: "vraag-2" });
    }

    [Fact]
    public async Task Casus_Closed_KeepsItsRecordAndCanBeginAgain()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        await chat.AnswersAsync(Nee);

        Assert.DoesNotContain("Sluit de casus", chat.Titles);
        await chat.TapsAsync(TitleOf(chat, CardVerb.Vastleggen));
        await chat.SavesAsync();
        await chat.TapsAsync(TitleOf(chat, CardVerb.Sluiten));
        Assert.True((await chat.NewestAsync()).Casus.Closed);
        await chat.TapsAsync(TitleOf(chat, CardVerb.OpnieuwBeginnen));

        Assert.True((await chat.NewestAsync()).Casus is { Closed: false, Round: 2 });
    }

    private static string TitleOf(Chat chat, string verb) =>
        chat.Titles.First(title => chat.TapOf(title).Value is Newtonsoft.Json.Linq.JObject data && (string?)data[CardData.Verb] == verb);

    private static async Task<Plaats> PlaatsAsync(Chat chat)
    {
        var casus = (await chat.NewestAsync()).Casus;
        return Wegwijzer.Plaats(casus, ProtocolCatalog.BuiltIn.Find(casus.Protocol)!);
    }
}
