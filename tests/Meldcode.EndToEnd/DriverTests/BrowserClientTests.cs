using Meldcode.EndToEnd.Driver;

namespace Meldcode.EndToEnd.DriverTests;

/// <summary>The page itself, in a real browser.</summary>
public sealed class BrowserClientTests
{
    [Fact]
    public async Task Page_CardFilledInAndPressed_BotGetsWhatWasOnTheScreen()
    {
        await using var bot = await EchoBot.StartAsync();
        await using var process = await PlaygroundProcess.StartAsync(bot.Endpoint);
        await using var client = await PlaygroundClient.ConnectAsync(process.Address);
        await using var browser = await BrowserClient.OpenAsync(process.Address);

        await browser.SaysAsync("card");
        await browser.SeesCardAsync("Wat zag je?");
        await browser.TicksAsync("Tweede");
        await browser.FillsAsync("Toelichting", "getypt");
        await browser.KeepsCardAsync("driver-card");
        await browser.PressesAsync("Opslaan");
        var echoed = await client.Personal.NextAsync(r => r.Text.Contains("step", StringComparison.Ordinal));
        await browser.PressesAsync("Klaar");
        await browser.SeesCardAsync("Vastgelegd");
        await browser.KeepsScreenAsync("driver-page");

        Assert.Contains("\"seen\":\"s2\"", echoed.Text, StringComparison.Ordinal);
        Assert.Contains("\"note\":\"getypt\"", echoed.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Opslaan")]
    [InlineData("Overslaan")]
    public async Task Page_CardLeftAsItIs_SendsTheSameAsTheDriver(string button)
    {
        await using var bot = await EchoBot.StartAsync();
        await using var process = await PlaygroundProcess.StartAsync(bot.Endpoint);
        await using var client = await PlaygroundClient.ConnectAsync(process.Address);
        await using var browser = await BrowserClient.OpenAsync(process.Address);

        await browser.SaysAsync("card");
        await browser.SeesCardAsync("Wat zag je?");
        await browser.PressesAsync(button);
        var pressed = await client.Personal.NextAsync(r => r.Text.Contains("step", StringComparison.Ordinal));
        var tapped = await client.Personal.TapsAsync((await client.Personal.SaysAsync("card")).Reply, button);

        Assert.Equal(pressed.Text, tapped.Reply.Text);
    }
}
