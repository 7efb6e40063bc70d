using Meldcode.EndToEnd.Driver;

namespace Meldcode.EndToEnd.Scenarios;

/// <summary>What a person does and sees: the local client's own page in Chromium.</summary>
public sealed class BrowserTests
{
    [Fact]
    public async Task Casus_InTheClientsOwnPage_IsTickedAnsweredAndAdvised()
    {
        await using var bot = await RunningBot.StartAsync();
        await using var browser = await BrowserClient.OpenAsync(bot.ClientAddress, height: 1400);
        await browser.SaysAsync("hoi");
        await browser.SeesCardAsync("Welkom");
        await browser.KeepsScreenAsync("welkom");

        await browser.PressesAsync("Nieuwe casus");
        await browser.SeesCardAsync("Hoe oud");
        await browser.PicksAsync("4 tot 12 jaar");
        await browser.PressesAsync("Start de casus");
        await browser.SeesCardAsync("Signalen");
        await browser.KeepsScreenAsync("signalen");
        await browser.LastCard.GetByRole(Microsoft.Playwright.AriaRole.Checkbox).First.CheckAsync();
        await browser.PressesAsync("Opslaan en verder");

        await browser.SeesAsync("opgeslagen");
        await browser.KeepsScreenAsync("na-opslaan");
    }

    [Fact]
    public async Task GroupChat_AskedForATip_GetsACardAndNothingOfACasus()
    {
        await using var bot = await RunningBot.StartAsync();
        await new Walk(bot.Chat).StartsAsync("4-12", "inos");
        var group = bot.Client.ChatOf(People.Medewerker, People.GroupChat);

        var tip = await group.MentionsAsync("tips boze ouders");
        var cases = await group.MentionsAsync("mijn casussen");

        Assert.Contains("Bron", tip.Last.AllText, StringComparison.Ordinal);
        Assert.DoesNotContain("MC-", cases.Last.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FreeText_InTheMiddleOfACasus_IsAnsweredWithItsSourceAndTheQuestionWaits()
    {
        await using var bot = await RunningBot.StartAsync();
        var walk = await new Walk(bot.Chat).StartsAsync("4-12", "inos");
        await walk.AnswersAsync("Ja");
        await using var browser = await BrowserClient.OpenAsync(bot.ClientAddress, height: 1400);

        await browser.SaysAsync("mag ik dit anoniem vragen?");
        await browser.SeesCardAsync("anoniem");
        await browser.KeepsScreenAsync("vraag-beantwoord");
        await walk.SaysAsync("ga verder");

        Assert.Contains("vraag 2", walk.Card.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task MessageExtension_InAGroupChat_FindsATipAndPutsItsCardInTheMessage()
    {
        await using var bot = await RunningBot.StartAsync();
        await using var browser = await BrowserClient.OpenAsync(bot.ClientAddress, height: 1400);
        await browser.OpensChatAsync("Groepschat");

        await browser.SearchesAsync("boze ouders");
        await browser.SeesAsync("kijk naar jezelf");
        await browser.KeepsScreenAsync("zoekvenster");
        await browser.ChoosesAsync("kijk naar jezelf");
        await browser.SeesCardAsync("kijk naar jezelf");
        await browser.KeepsScreenAsync("zoekresultaat");
    }

    [Fact]
    public async Task MessageExtension_AskedForATip_AnswersWithAPreviewAndACard()
    {
        await using var bot = await RunningBot.StartAsync();

        var answer = (await bot.Client.SearchAsync("tips", "tekst", "boze ouders")).ToJsonString();

        Assert.Contains("result", answer, StringComparison.Ordinal);
        Assert.Contains("application/vnd.microsoft.card.adaptive", answer, StringComparison.Ordinal);
        Assert.Contains("boos", answer, StringComparison.OrdinalIgnoreCase);
    }
}
