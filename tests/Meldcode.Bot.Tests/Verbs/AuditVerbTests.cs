using Meldcode.Bot.Tests.Host;
using Meldcode.Bot.Tests.LocalClient;
using Meldcode.Storage;
using Microsoft.Data.Sqlite;

namespace Meldcode.Bot.Tests.Verbs;

public sealed class AuditVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private readonly string[] _settings;

    public AuditVerbTests() => _settings =
        [$"--Storage:DataDirectory={_folder.FullPath}", "--Keys:Active=a", "--Keys:Ring:0:Id=a", $"--Keys:Ring:0:Value={NewKey.Make()}"];

    [Fact]
    public async Task Verify_AfterAStart_IsGoodAndGivesAnAnchorThatHolds()
    {
        await StartOnceAsync();

        var run = await StorageVerbRun.OfAsync(["audit", "verify", .. _settings]);
        var anchor = run.Output.Split("Anker: ")[1].TrimEnd();
        var again = await StorageVerbRun.OfAsync(["audit", "verify", $"--anchor={anchor}", .. _settings]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Het auditlogboek klopt: ", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, again.ExitCode);
    }

    [Fact]
    public async Task Verify_RowEdited_SaysWhichAndEndsWithOne()
    {
        await StartOnceAsync();
        await ChangeAsync("UPDATE audit SET detail = 'x' WHERE id = 2");

        var run = await StorageVerbRun.OfAsync(["audit", "verify", .. _settings]);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("Het auditlogboek klopt NIET. Eerste breuk: rij 2.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_AnchorOfSomethingElse_EndsWithOne()
    {
        await StartOnceAsync();

        var run = await StorageVerbRun.OfAsync(["audit", "verify", "--anchor", "1:0123456789abcdef", .. _settings]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("- rij 1: is niet de rij van het anker", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("audit")]
    [InlineData("audit", "show")]
    [InlineData("audit", "verify", "--anchor", "12")]
    [InlineData("audit", "verify", "--anchor", "x:0123456789abcdef")]
    [InlineData("audit", "verify", "--anchor")]
    public async Task Verify_WrongUsage_SaysWhatToDo(params string[] arguments)
    {
        var run = await StorageVerbRun.OfAsync([.. arguments, .. _settings]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Error);
    }

    public void Dispose() => _folder.Dispose();

    private async Task StartOnceAsync()
    {
        await using var bot = await RunningBot.StartAsync(null, _settings);
        await bot.StopAsync();
    }

    private async Task ChangeAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.FullPath, "meldcode.db")}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
