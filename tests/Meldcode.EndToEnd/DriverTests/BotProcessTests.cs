using Meldcode.EndToEnd.Driver;

namespace Meldcode.EndToEnd.DriverTests;

/// <summary>Starting, killing and starting again the built bot.</summary>
public sealed class BotProcessTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("meldcode-");

    public void Dispose() => _data.Delete(recursive: true);

    [Fact]
    public async Task KillHard_ThenStartWithTheSameSettings_ListensOnTheSameAddress()
    {
        var settings = new BotSettings { DataDirectory = _data.FullName };
        await using (var first = await BotProcess.StartAsync(settings))
        {
            await first.KillHardAsync();
            Assert.True(first.Program.HasEnded);
        }

        await using var second = await BotProcess.StartAsync(settings);

        Assert.Equal(settings.Address, second.Settings.Address);
        Assert.Equal(0, await second.StopAsync());
    }
}
