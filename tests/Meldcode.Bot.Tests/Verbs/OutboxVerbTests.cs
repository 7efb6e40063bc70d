using Meldcode.Bot.Tests.Host;
using Meldcode.Bot.Tests.LocalClient;
using Meldcode.Storage;

namespace Meldcode.Bot.Tests.Verbs;

public sealed class OutboxVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("Zeg wat er moet gebeuren: outbox list, outbox retry of outbox park.\n", "outbox")]
    [InlineData("Zeg wat er moet gebeuren: outbox list, outbox retry of outbox park.\n", "outbox", "send")]
    [InlineData("Zeg welk bericht: --id met het nummer dat 'outbox list' noemt.\n", "outbox", "retry")]
    public async Task Answer_WrongWords_SaysWhich(string message, params string[] arguments)
    {
        var run = await StorageVerbRun.OfAsync(arguments);

        Assert.Equal((2, "", message), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task Answer_NothingWaits_SaysSo()
    {
        string[] settings = [$"--Storage:DataDirectory={_folder.FullPath}", "--Keys:Active=a", "--Keys:Ring:0:Id=a", $"--Keys:Ring:0:Value={NewKey.Make()}"];
        await using (var bot = await RunningBot.StartAsync(null, settings))
        {
            await bot.StopAsync();
        }

        var list = await StorageVerbRun.OfAsync(["outbox", "list", .. settings]);
        var retry = await StorageVerbRun.OfAsync(["outbox", "retry", "--id", new string('0', 32), .. settings]);

        Assert.Equal((0, "Er staat niets te wachten.\n", ""), (list.ExitCode, list.Output, list.Error));
        Assert.Equal((1, "Dat nummer staat niet in de lijst. Kijk met: outbox list\n"), (retry.ExitCode, retry.Error));
    }

    public void Dispose() => _folder.Dispose();
}
