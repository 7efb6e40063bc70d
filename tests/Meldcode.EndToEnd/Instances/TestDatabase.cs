using Meldcode.TestKit.Databases;
using Npgsql;

namespace Meldcode.EndToEnd.Instances;

/// <summary>A PostgreSQL database of one test's own.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly string _name = $"meldcode-{Path.GetRandomFileName()}";
    private readonly NpgsqlDataSource _server;
    private readonly NpgsqlDataSource _source;

    private TestDatabase(string server)
    {
        Connection = $"{server};Database={_name}";
        (_server, _source) = (NpgsqlDataSource.Create(server), NpgsqlDataSource.Create(Connection));
    }

    public string Connection { get; }

    public static async Task<TestDatabase> CreateAsync()
    {
        var database = new TestDatabase(await PostgresServer.ConnectionAsync());
        await using var command = database._server.CreateCommand($"CREATE DATABASE \"{database._name}\"");
        await command.ExecuteNonQueryAsync();
        return database;
    }

    /// <summary>The first column of what a query gives, as text.</summary>
    public async Task<IReadOnlyList<string>> RowsAsync(string sql)
    {
        await using var command = _source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add($"{reader.GetValue(0)}");
        }

        return rows;
    }

    public async Task<int> CountAsync(string table) =>
        int.Parse((await RowsAsync($"SELECT count(*) FROM {table}"))[0], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Nobody writes to this table until the answer is disposed of.</summary>
    public async Task<TableLock> LockAsync(string table)
    {
        var connection = await _source.OpenConnectionAsync();
        var transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand($"LOCK TABLE {table} IN EXCLUSIVE MODE", connection, transaction);
        await command.ExecuteNonQueryAsync();
        return new TableLock(this, connection);
    }

    public async ValueTask DisposeAsync()
    {
        await _source.DisposeAsync();
        await using (var command = _server.CreateCommand($"DROP DATABASE \"{_name}\" WITH (FORCE)"))
        {
            await command.ExecuteNonQueryAsync();
        }

        await _server.DisposeAsync();
    }

    internal sealed class TableLock(TestDatabase database, NpgsqlConnection connection) : IAsyncDisposable
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

        /// <summary>Until somebody wants to write to a locked table.</summary>
        public async Task WaitedForAsync()
        {
            using var limit = new CancellationTokenSource(Patience);
            while (await WaitingAsync() == 0)
            {
                limit.Token.ThrowIfCancellationRequested();
            }
        }

        public ValueTask DisposeAsync() => connection.DisposeAsync();

        private async Task<int> WaitingAsync() => (await database.RowsAsync(
            "SELECT pid FROM pg_locks WHERE NOT granted AND locktype = 'relation' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())")).Count;
    }
}
