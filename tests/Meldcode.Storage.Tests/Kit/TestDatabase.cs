using Meldcode.Domain;
using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Meldcode.Storage.Tests;

/// <summary>A real database of its own, wired as the host wires it. One with the directory of another is a second process on its database.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly bool _owned;

    /// <param name="settings">Other than those of the database that these tests are about.</param>
    public TestDatabase(
        string? directory = null, Action<IServiceCollection>? change = null, IReadOnlyDictionary<string, string?>? settings = null)
    {
        _owned = directory is null;
        Directory = directory ?? Path.Combine(Path.GetTempPath(), $"meldcode-{Path.GetRandomFileName()}");
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log));
        services.AddSingleton<TimeProvider>(Time);
        services.AddSingleton<IOrganisatieDirectory>(Organisaties);
        services.AddMeldcodeStorage(new ConfigurationBuilder()
            .AddInMemoryCollection(settings ?? TestEngine.Settings(Directory))
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Keys:GenerateForDevelopment"] = "true" })
            .Build());
        change?.Invoke(services);
        _services = services.BuildServiceProvider();
    }

    public string Directory { get; }

    public ManualTime Time { get; } = new();

    public TestOrganisaties Organisaties { get; } = new();

    public LogBook Log { get; } = new();

    public ICasusStore Store => Get<ICasusStore>();

    public IStorage BotState => Get<IStorage>();

    public DeliveryClaims Claims => Get<DeliveryClaims>();

    public static async Task<TestDatabase> MigratedAsync(Action<IServiceCollection>? change = null)
    {
        var database = await EmptyAsync(change);
        await database.Get<SchemaMigrator>().MigrateAsync(CancellationToken.None);
        return database;
    }

    /// <summary>A database of its own without a table.</summary>
    public static async Task<TestDatabase> EmptyAsync(Action<IServiceCollection>? change = null)
    {
        var database = new TestDatabase(null, change);
        await TestEngine.CreateAsync(database.Directory);
        return database;
    }

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Looks into the tables.</summary>
    public async Task<T> LookAsync<T>(Func<MeldcodeDbContext, Task<T>> look)
    {
        await using var db = await Get<IDbContextFactory<MeldcodeDbContext>>().CreateDbContextAsync();
        return await look(db);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_owned)
        {
            await TestEngine.DropAsync(Directory);
        }

        if (_owned && System.IO.Directory.Exists(Directory))
        {
            System.IO.Directory.Delete(Directory, recursive: true);
        }
    }
}
