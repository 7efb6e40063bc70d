using Meldcode.Bot.Tests.Host;
using Meldcode.Bot.Tests.LocalClient;
using Meldcode.Storage;

namespace Meldcode.Bot.Tests.Verbs;

public sealed class KeysVerbTests : IDisposable
{
    private static readonly string Old = NewKey.Make();

    private static readonly string New = NewKey.Make();

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task New_Twice_MakesTwoKeysAndOpensNothing()
    {
        var first = await StorageVerbRun.OfAsync("keys", "new", $"--Storage:DataDirectory={_folder.FullPath}");
        var second = await StorageVerbRun.OfAsync("keys", "new");

        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        Assert.Equal(32, Convert.FromBase64String(first.Output.TrimEnd('\n')).Length);
        Assert.NotEqual(first.Output, second.Output);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.FullPath));
    }

    [Theory]
    [InlineData("keys")]
    [InlineData("keys", "rotate")]
    public async Task Answer_WrongWord_SaysWhich(params string[] arguments)
    {
        var run = await StorageVerbRun.OfAsync(arguments);

        Assert.Equal((2, "", "Zeg wat er moet gebeuren: keys new, keys list of keys reencrypt.\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task List_NoDatabase_SaysSo()
    {
        var run = await StorageVerbRun.OfAsync(["keys", "list", .. Settings("a", ("a", Old))]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("Storage: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_WrongSettings_SaysThoseOfTheStorageOnly()
    {
        var run = await StorageVerbRun.OfAsync(["keys", "list", .. Settings("b", ("a", "kort")), "--Turn:TimeoutSeconds=99"]);

        Assert.Equal(
            ["Keys:Ring:0:Value: geen base64 van precies 32 bytes. Maak een nieuwe sleutel met: keys new", "Keys:Active: 'b' staat niet in Keys:Ring. Noem een Id die daar staat."],
            run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task Reencrypt_AfterANewKey_LeavesTheOldOneUnneeded()
    {
        await StartOnceAsync("old", ("old", Old));

        var before = await StorageVerbRun.OfAsync(["keys", "list", .. Settings("new", ("old", Old), ("new", New))]);
        var run = await StorageVerbRun.OfAsync(["keys", "reencrypt", .. Settings("new", ("old", Old), ("new", New))]);
        var after = await StorageVerbRun.OfAsync(["keys", "list", .. Settings("new", ("new", New))]);

        var count = before.Output.TrimEnd('\n').Split('\t')[^1];
        Assert.Equal($"new\tactief\t0\nold\talleen lezen\t{count}\n", before.Output);
        Assert.NotEqual("0", count);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith($"{count} waarden overgezet op de actieve sleutel.\nSleutel 'old' is niet meer nodig.", run.Output, StringComparison.Ordinal);
        Assert.Equal($"new\tactief\t{count}\nold\tweg, niet meer nodig\t0\n", after.Output);
    }

    [Fact]
    public async Task List_OtherKeyUnderTheSameId_IsRefused()
    {
        await StartOnceAsync("a", ("a", Old));

        var run = await StorageVerbRun.OfAsync(["keys", "list", .. Settings("a", ("a", New))]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("Keys: sleutel 'a' is niet de sleutel waarmee deze gegevens zijn versleuteld.", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A bot that answers one message and stops, so that there is something sealed.</summary>
    private async Task StartOnceAsync(string active, params (string Id, string Value)[] keys)
    {
        await using var bot = await RunningBot.StartAsync(null, [.. Settings(active, keys)]);
        using var response = await bot.PostAsync();
        await bot.StopAsync();
    }

    private IEnumerable<string> Settings(string active, params (string Id, string Value)[] keys) =>
    [
        $"--Storage:DataDirectory={_folder.FullPath}", $"--Keys:Active={active}",
        .. keys.SelectMany((key, i) => new[] { $"--Keys:Ring:{i}:Id={key.Id}", $"--Keys:Ring:{i}:Value={key.Value}" }),
    ];
}
