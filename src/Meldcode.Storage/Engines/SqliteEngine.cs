using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Meldcode.Storage;

/// <summary>One file, one writer at a time. A transaction takes the write lock at its start (BEGIN IMMEDIATE, the provider's default).</summary>
internal sealed class SqliteEngine(StorageOptions options) : IEngine, IDisposable
{
    /// <summary>In user_version, which is nothing to SQLite itself: everything in this file is in PostgreSQL now.</summary>
    internal const int Moved = 20260100;

    private const int UniqueConstraint = 2067;

    private const int PrimaryKeyConstraint = 1555;

    // Turns within this process wait here without a thread; the busy timeout is for other processes.
    private readonly SemaphoreSlim _turn = new(1, 1);

    private readonly string _connectionString = Connect(options);

    private readonly SqliteSession _session = new(options.BusyTimeoutSeconds);

    public string SchemaFolder => "sqlite";

    public string HistoryTable =>
        """
        CREATE TABLE IF NOT EXISTS schema_script (
            name TEXT NOT NULL CONSTRAINT pk_schema_script PRIMARY KEY,
            sha256 TEXT NOT NULL,
            applied_at TEXT NOT NULL
        )
        """;

    public void Configure(DbContextOptionsBuilder options)
    {
        options.UseSqlite(_connectionString);
        options.AddInterceptors(_session);
    }

    /// <summary>One of its own, beside those of the contexts; closed.</summary>
    public SqliteConnection Connection() => new(_connectionString);

    public async Task<IDisposable> EnterAsync(CancellationToken ct)
    {
        await _turn.WaitAsync(ct);
        return new EngineTurn(_turn);
    }

    public Task<IDbContextTransaction> BeginAsync(DbContext db, CancellationToken ct) => db.Database.BeginTransactionAsync(ct);

    /// <summary>There are no locks but the one, and whoever has it has every row.</summary>
    public Task<IDbContextTransaction> BeginTakingAsync(DbContext db, CancellationToken ct) => BeginAsync(db, ct);

    public string Skipping(string select) => select;

    public string Holding(string select) => select;

    /// <summary>Write-ahead logging is a property of the file: readers never wait for the writer.</summary>
    /// <exception cref="IOException">The file was moved to PostgreSQL; whatever were written here would be missed there.</exception>
    public async Task PrepareAsync(DbConnection connection, CancellationToken ct)
    {
        if (await WasMovedAsync(connection, ct))
        {
            throw new IOException("deze opslag is overgezet naar PostgreSQL. Zet Storage:Provider op postgres");
        }

        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL";
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Deleted cells are zeroed (see <see cref="SqliteSession"/>); older copies of their pages are in the write-ahead log until it is emptied.</summary>
    public async Task ForgetAsync(DbConnection connection, bool thorough, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = thorough ? "VACUUM; PRAGMA wal_checkpoint(TRUNCATE)" : "PRAGMA wal_checkpoint(TRUNCATE)";
        await command.ExecuteNonQueryAsync(ct);
    }

    public static async Task<bool> WasMovedAsync(DbConnection connection, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return (long)(await command.ExecuteScalarAsync(ct))! == Moved;
    }

    public bool IsUniqueViolation(DbUpdateException fault) =>
        fault.InnerException is SqliteException { SqliteExtendedErrorCode: UniqueConstraint or PrimaryKeyConstraint };

    /// <summary>Never: a writer that waited for longer than the busy timeout has waited long enough.</summary>
    public bool IsUndone(Exception fault) => false;

    public bool IsConnectionLost(Exception fault) => false;

    public void Dispose() => _turn.Dispose();

    private static string Connect(StorageOptions options)
    {
        var file = Path.Combine(options.DataDirectory, "meldcode.db");
        var given = options.ConnectionString ?? new SqliteConnectionStringBuilder { DataSource = file }.ConnectionString;
        return new SqliteConnectionStringBuilder(given)
        {
            ForeignKeys = true,
            DefaultTimeout = options.BusyTimeoutSeconds,
        }.ConnectionString;
    }
}
