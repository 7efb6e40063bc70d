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
}
