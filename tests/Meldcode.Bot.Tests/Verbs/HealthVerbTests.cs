using Meldcode.Bot.Tests.Host;
using Meldcode.Bot.Tests.LocalClient;

namespace Meldcode.Bot.Tests.Verbs;

public sealed class HealthVerbTests
{
    [Fact]
    public async Task Health_OfABotThatIsReady_IsZeroUnderANameItAnswersTo()
    {
        await using var bot = await RunningBot.StartAsync(null, "--AllowedHosts=meldcode.school.nl");
        using var folder = new TemporaryFolder();

        var run = Ask(folder, $"http://0.0.0.0:{bot.Client.BaseAddress!.Port}");

        Assert.Equal(new VerbRun(0, "klaar\n", ""), run);
    }

    [Fact]
    public async Task Health_OfABotWithoutItsDatabase_IsNotZero()
    {
        await using var bot = await RunningBot.StartAsync(null, "--AllowedHosts=meldcode.school.nl");
        using var folder = new TemporaryFolder();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Array.ForEach(Directory.GetFiles(bot.DataDirectory, "meldcode.db*"), File.Delete);

        var run = Ask(folder, bot.Client.BaseAddress!.ToString());

        Assert.Equal((2, "De bot is niet klaar (status 503).\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Health_OfNoBot_IsNotZero()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(2, Ask(folder, "http://127.0.0.1:1").ExitCode);
    }

    private static VerbRun Ask(TemporaryFolder folder, string urls) =>
        VerbRun.Of("health", "--settings", folder.Write("instellingen.json", $$"""{ "Urls": "{{urls}}", "AllowedHosts": "*.school.nl;meldcode.school.nl" }"""));
}
