using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Meldcode.Storage.Tests;

public sealed class WiringTests
{
    [Fact]
    public async Task CheckAsync_Migrated_IsReady()
    {
        await using var database = await TestDatabase.MigratedAsync();

        Assert.Equal(StorageHealth.Ready, await database.Get<StorageProbe>().CheckAsync(CancellationToken.None));
    }

    [Fact]
    public async Task CheckAsync_NoDirectory_IsUnreachable()
    {
        await using var database = new TestDatabase();

        Assert.Equal(StorageHealth.Unreachable, await database.Get<StorageProbe>().CheckAsync(CancellationToken.None));
    }

    [Fact]
    public async Task CheckAsync_OtherSchema_Differs()
    {
        await using var database = await TestDatabase.MigratedAsync();
        await database.LookAsync(db => db.SchemaScripts.ExecuteUpdateAsync(set => set.SetProperty(row => row.Sha256, "other")));

        Assert.Equal(StorageHealth.SchemaDiffers, await database.Get<StorageProbe>().CheckAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData("Storage:Provider", "oracle")]
    [InlineData("Storage:DataDirectory", "")]
    [InlineData("Storage:BusyTimeoutSeconds", "0")]
    public void Options_OutOfBounds_AreRefused(string key, string value)
    {
        using var services = Services(key, value);

        Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<StorageOptions>>().Value);
    }

    [Fact]
    public void Options_UnknownKey_IsRefused()
    {
        using var services = Services("Storage:DataDirectroy", "x");

        Assert.Throws<InvalidOperationException>(() => services.GetRequiredService<IOptions<StorageOptions>>().Value);
    }

    private static ServiceProvider Services(string key, string value) => new ServiceCollection()
        .AddMeldcodeStorage(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [key] = value }).Build())
        .BuildServiceProvider();
}
