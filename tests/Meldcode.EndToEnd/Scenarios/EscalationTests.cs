using System.Text.Json.Nodes;
using Meldcode.EndToEnd.Driver;
using Meldcode.TestKit.Rendering;

namespace Meldcode.EndToEnd.Scenarios;

/// <summary>Two people: one comes to step 4, the other hears of it and takes it up, and the first one sees that.</summary>
public sealed class EscalationTests
{
    [Fact]
    public async Task Stap4_Reached_TheAandachtsfunctionarisTakesItUpAndTheSenderSeesIt()
    {
        await using var bot = await RunningBot.StartAsync();
        await using var browser = await BrowserClient.OpenAsync(bot.ClientAddress, height: 1800);
        await using var renderer = await CardRenderer.StartAsync(CancellationToken.None);
        var af = await bot.Client.PersonalChatOfAsync(People.Aandachtsfunctionaris);
        await af.DeliversAsync(bot.Client.MessageFrom(af, "af-1", new JsonObject { ["text"] = "hoi" }));

        await (await new Walk(bot.Chat).StartsAsync("4-12", "inos")).FillsInAsync();
        var asked = await af.NextAsync(reply => reply.AllText.Contains("Een casus vraagt je aandacht", StringComparison.Ordinal));
        await bot.Chat.NextAsync(reply => reply.AllText.Contains("Verstuurd aan", StringComparison.Ordinal));
        await browser.SeesAsync("Verstuurd aan");
        await browser.KeepsScreenAsync("melder-voor-oppakken");
        await KeepsAsync(renderer, asked, "aandachtsfunctionaris-voor-oppakken");

        var tapped = await af.TapsAsync(asked, "Ik pak dit op");
        var told = await bot.Chat.NextAsync(reply => reply.AllText.Contains("Opgepakt door", StringComparison.Ordinal));

        Assert.Equal("Meldcode: er staat iets voor je klaar.", (string?)asked.Activity["summary"]);
        var own = tapped.Replies.Last(reply => reply.Kind == ReplyKind.Update);
        Assert.Equal(asked.Id, own.Id);
        Assert.Contains("Opgepakt door jou", own.AllText.Replace("*", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(ReplyKind.Update, told.Kind);
        await browser.SeesAsync("Opgepakt door");
        await browser.KeepsScreenAsync("melder-na-oppakken");
        await KeepsAsync(renderer, own, "aandachtsfunctionaris-na-oppakken");

        var opened = (await af.TapsAsync(own, "Open casus")).Last;
        Assert.Contains("Casus om mee te kijken", opened.AllText, StringComparison.Ordinal);
        await KeepsAsync(renderer, opened, "aandachtsfunctionaris-leest-mee");
    }

    /// <summary>The page shows only the chat of the one at the keyboard; the other side is drawn from what was sent.</summary>
    private static Task KeepsAsync(CardRenderer renderer, Reply reply, string name) => renderer.ScreenshotAsync(
        reply.Activity["attachments"]![0]!["content"]!.ToJsonString(), Checkout.Artifact("screens", $"{name}.png"), CardRenderer.Phone, CancellationToken.None);
}
