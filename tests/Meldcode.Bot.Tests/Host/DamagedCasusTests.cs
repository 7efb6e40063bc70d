using System.Reflection;
using Meldcode.Storage;

namespace Meldcode.Bot.Tests.Host;

public sealed class DamagedCasusTests
{
    [Fact]
    public async Task Turn_CasusWasChangedFromOutside_TheUserReadsCalmlyWhatToDo()
    {
        var fault = (SealBrokenException)Activator.CreateInstance(
            typeof(SealBrokenException), BindingFlags.Instance | BindingFlags.NonPublic, null,
            [Activator.CreateInstance(typeof(SealBrokenException).Assembly.GetType("Meldcode.Storage.Place")!, "journal", "payload", "x", Array.Empty<string>()), SealFault.Altered],
            null)!;
        await using var bot = await RunningBot.StartAsync((_, _) => throw fault);

        using var response = await bot.PostAsync();

        var told = (await bot.Connector.NextActivityAsync("message")).Json["text"]!.ToString();
        Assert.All(
            ["Jij deed niets fout", "aandachtsfunctionaris", "helpdesk", "112", "0800-2000"],
            words => Assert.Contains(words, told, StringComparison.Ordinal));
        Assert.DoesNotContain("journal", told, StringComparison.Ordinal);
    }
}
