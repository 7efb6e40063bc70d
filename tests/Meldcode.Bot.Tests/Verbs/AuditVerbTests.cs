using Meldcode.Bot.Tests.Host;
using Meldcode.Bot.Tests.LocalClient;
using Meldcode.Domain;
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
    [InlineData("audit", "show", "--day", "gisteren")]
    [InlineData("audit", "show", "--casus", "MC-7K3F")]
    [InlineData("audit", "show", "--anchor", "1:0123456789abcdef")]
    [InlineData("audit", "verify", "--json")]
    [InlineData("audit", "verify", "--anchor", "12")]
    [InlineData("audit", "verify", "--anchor", "x:0123456789abcdef")]
    [InlineData("audit", "verify", "--anchor")]
    public async Task Verify_WrongUsage_SaysWhatToDo(params string[] arguments)
    {
        var run = await StorageVerbRun.OfAsync([.. arguments, .. _settings]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task Show_Today_TellsWhatWasDoneWithTheBotAndThatSomebodyLooked()
    {
        var first = Today();
        await StartOnceAsync();
        var run = await StorageVerbRun.OfAsync(["audit", "show", .. _settings]);

        var shown = await ShowAsync(first);
        var json = await ShowAsync(first, "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(shown, text => text.Contains("\tsystem\tConfiguration\tSaved\t", StringComparison.Ordinal));
        Assert.Contains(shown, text => text.Contains("\tAudit\tRead\tshown ", StringComparison.Ordinal));
        Assert.NotEmpty(json.SelectMany(text => System.Text.Json.JsonDocument.Parse(text).RootElement.EnumerateArray()));
    }

    [Fact]
    public async Task Show_ADayLongAgo_SaysThatThereIsNothing()
    {
        await StartOnceAsync();

        var run = await StorageVerbRun.OfAsync(["audit", "show", "--day", "2001-02-03", .. _settings]);

        Assert.Equal((0, "03-02-2001\nDie dag staat er niets.\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task Show_ARowThatCannotBeRead_PointsToVerify()
    {
        await StartOnceAsync();
        await ChangeAsync("UPDATE audit SET action = 'x', at = '2020-01-02 12:00:00' WHERE id = 2");

        var run = await StorageVerbRun.OfAsync(["audit", "show", "--day", "2020-01-02", .. _settings]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("audit verify", run.Error, StringComparison.Ordinal);
    }

    private static DateOnly Today() => Amsterdam.Day(TimeProvider.System.GetUtcNow());

    /// <summary>What is told of each day since; there are two when the test runs at midnight.</summary>
    private async Task<IReadOnlyList<string>> ShowAsync(DateOnly first, params string[] options)
    {
        var shown = new List<string>();
        for (var (day, last) = (first, Today()); day <= last; day = day.AddDays(1))
        {
            shown.Add((await StorageVerbRun.OfAsync(["audit", "show", "--day", day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), .. options, .. _settings])).Output);
        }

        return shown;
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
