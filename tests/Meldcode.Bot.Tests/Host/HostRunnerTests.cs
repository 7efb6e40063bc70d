using System.Net;
using System.Net.Sockets;
using Meldcode.Bot.Tests.LocalClient;
using Meldcode.Bot.Tests.Settings;
using Meldcode.Storage;

namespace Meldcode.Bot.Tests.Host;

public sealed class HostRunnerTests
{
    [Fact]
    public async Task Run_ProductionWithoutSettings_SaysAllThatIsMissingInOneMessageAndDoesNothing()
    {
        var run = await ProgramRun.OfAsync([], "{}");

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal(["appsettings.json"], run.Files);
        Assert.StartsWith("De bot start niet.", run.Error, StringComparison.Ordinal);
        Assert.All(
            ["MicrosoftAppId", "MicrosoftAppType", "MicrosoftAppTenantId", "MicrosoftAppPassword", "Organisaties", "Storage:DataDirectory", "Keys:Ring"],
            key => Assert.Contains($"\n- {key}: ", run.Error, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_UnsafeAndUnreadableSettings_AreToldTogether()
    {
        var run = await ProgramRun.OfAsync(["--Turn:TimeoutSeconds=99", "--Storage:Folder=x"], "{}");

        Assert.Contains("\n- Turn:TimeoutSeconds: van 1 tot en met 14.\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("\n- Storage:Folder: deze instelling bestaat niet.", run.Error, StringComparison.Ordinal);
        Assert.Contains("\n- MicrosoftAppId: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_DevelopmentOpenToOthers_IsRefused()
    {
        var run = await DevelopmentAsync("http://0.0.0.0:0");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\n- Urls: zonder MicrosoftAppId kan iedereen bij http://0.0.0.0:0.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_AddressTaken_SaysSo()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        var run = await DevelopmentAsync($"http://{other.LocalEndpoint}");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\n- Urls: het adres is al in gebruik.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_StorageCanNotBeMade_SaysSo()
    {
        var run = await DevelopmentAsync("http://127.0.0.1:0", "--Storage:DataDirectory=appsettings.json/data");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\n- Storage: de opslag in ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WrongKey_IsRefusedAndSaysWhich()
    {
        using var data = new TemporaryFolder();
        string[] settings = [$"--Storage:DataDirectory={data.FullPath}", "--Keys:Active=a", "--Keys:Ring:0:Id=a"];
        await using (await RunningBot.StartAsync(null, [.. settings, $"--Keys:Ring:0:Value={NewKey.Make()}"]))
        {
        }

        var run = await DevelopmentAsync("http://127.0.0.1:0", [.. settings, $"--Keys:Ring:0:Value={NewKey.Make()}"]);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("De bot start niet.", run.Error, StringComparison.Ordinal);
        Assert.Contains("\n- Keys: sleutel 'a' is niet de sleutel waarmee deze gegevens zijn versleuteld.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_KeyTakenOutOfTheRing_IsRefusedAndSaysWhich()
    {
        using var data = new TemporaryFolder();
        await using (await RunningBot.StartAsync(null, $"--Storage:DataDirectory={data.FullPath}", "--Keys:Active=a", "--Keys:Ring:0:Id=a", $"--Keys:Ring:0:Value={NewKey.Make()}"))
        {
        }

        var run = await DevelopmentAsync(
            "http://127.0.0.1:0", $"--Storage:DataDirectory={data.FullPath}", "--Keys:Active=b", "--Keys:Ring:0:Id=b", $"--Keys:Ring:0:Value={NewKey.Make()}");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\n- Keys: er zijn gegevens versleuteld met sleutel 'a', en die staat niet in Keys:Ring.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_SettingsAreNotJson_SaysWhichFile()
    {
        var run = await ProgramRun.OfAsync([], "{ \"Urls\": ");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("geen geldige JSON", run.Error, StringComparison.Ordinal);
        Assert.Contains("appsettings.json", run.Error, StringComparison.Ordinal);
    }

    private static async Task<ProgramRun> DevelopmentAsync(string address, params string[] arguments) => await ProgramRun.OfAsync(
        ["--LocalClient:Enabled=false", .. arguments],
        await File.ReadAllTextAsync(SettingsFiles.Development),
        ("ASPNETCORE_ENVIRONMENT", "Development"), ("ASPNETCORE_URLS", address));
}
