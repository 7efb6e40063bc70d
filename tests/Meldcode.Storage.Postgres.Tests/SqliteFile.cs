using Microsoft.Data.Sqlite;

namespace Meldcode.Storage.Tests;

/// <summary>The file of a bot that used SQLite until now, with the key of the database that takes its place.</summary>
internal sealed class SqliteFile(string directory) : IAsyncDisposable
{
    private TestDatabase? _running;

    public string Path { get; } = System.IO.Path.Combine(directory, "meldcode.db");

    /// <summary>The bot starts on it, and stays.</summary>
    public async Task<TestDatabase> StartAsync()
    {
        _running = new TestDatabase(directory, null, new Dictionary<string, string?> { ["Storage:DataDirectory"] = directory });
        await _running.Get<SchemaMigrator>().MigrateAsync(CancellationToken.None);
        await _running.Get<KeyCheck>().RunAsync(CancellationToken.None);
        return _running;
    }

    /// <summary>The bot ends, and with it its hold on the file.</summary>
    public async Task StopAsync()
    {
        if (_running is not null)
        {
            await _running.DisposeAsync();
        }

        _running = null;
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, ForeignKeys = true, DefaultTimeout = 10 }.ConnectionString);
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>What was written, as whoever opens the file by hand sees it.</summary>
    public async Task<object?> AskAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path};Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }

    public async ValueTask DisposeAsync() => await StopAsync();
}
