using Meldcode.Bot.Tests.LocalClient;
using Meldcode.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Meldcode.Bot.Tests.Host;

/// <summary>The real storage in a folder of its own, without a host around it.</summary>
internal sealed class TemporaryStorage : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services;

    private TemporaryStorage(TimeProvider time) => _services = new ServiceCollection()
        .AddSingleton(time)
        .AddMeldcodeStorage(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:DataDirectory"] = _folder.FullPath,
            ["Keys:GenerateForDevelopment"] = "true",
        }).Build())
        .BuildServiceProvider();

    public DeliveryClaims Claims { get; private set; } = null!;

    public static async Task<TemporaryStorage> StartAsync(TimeProvider time)
    {
        var storage = new TemporaryStorage(time);
        await storage._services.GetRequiredService<SchemaMigrator>().MigrateAsync(CancellationToken.None);
        storage.Claims = storage._services.GetRequiredService<DeliveryClaims>();
        return storage;
    }

    /// <summary>How often the only claim showed that its holder is alive.</summary>
    public async Task<long> BeatAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.FullPath, "meldcode.db")}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT beat FROM delivery_claim";
        return (long)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>From now on nothing can be read or written.</summary>
    public async Task BreakAsync()
    {
        await _services.DisposeAsync();
        foreach (var file in Directory.GetFiles(_folder.FullPath))
        {
            File.Delete(file);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Dispose();
    }
}
