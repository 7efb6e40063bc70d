using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Meldcode.Storage;

/// <summary>
/// One database for several processes, with one writer at a time, as in SQLite: a transaction takes the database's
/// advisory lock at its start. Read committed, so that everything after the lock sees what the writer before committed.
/// </summary>
internal sealed class PostgresEngine : IEngine, IDisposable
{
    /// <summary>By bytes; also proof against a change of sort order under an index when the system is upgraded.</summary>
    public const string Collation = "C";

    /// <summary>Of the write lock; any number that no other program on this database uses.</summary>
    private const long WriteLock = 0x4D454C44434F4445;

    // Turns within this process wait here without a connection; the lock is for other processes.
    private readonly SemaphoreSlim _turn = new(1, 1);

    private readonly NpgsqlDataSource _source;

    private readonly string _settings;

    public PostgresEngine(StorageOptions options)
    {
        _source = new NpgsqlDataSourceBuilder(PostgresConnection.String(options)).Build();
        _settings = Settings(options.BusyTimeoutSeconds);
    }

    public string SchemaFolder => "postgres";

    public string HistoryTable =>
        """
        CREATE TABLE IF NOT EXISTS schema_script (
            name text COLLATE "C" NOT NULL CONSTRAINT pk_schema_script PRIMARY KEY,
            sha256 text COLLATE "C" NOT NULL,
            applied_at timestamp with time zone NOT NULL
        )
        """;

    /// <summary>The provider's own strategy would wrap what may pass in an InvalidOperationException, which nobody here looks for.</summary>
    public void Configure(DbContextOptionsBuilder options) =>
        options.UseNpgsql(_source, postgres => postgres.ExecutionStrategy(of => new NonRetryingExecutionStrategy(of)));

    public async Task<IDisposable> EnterAsync(CancellationToken ct)
    {
        await _turn.WaitAsync(ct);
        return new EngineTurn(_turn);
    }

    public Task<IDbContextTransaction> BeginAsync(DbContext db, CancellationToken ct) =>
        BeginAsync(db, string.Create(CultureInfo.InvariantCulture, $"{_settings}; SELECT pg_advisory_xact_lock({WriteLock})"), ct);

    public Task<IDbContextTransaction> BeginTakingAsync(DbContext db, CancellationToken ct) => BeginAsync(db, _settings, ct);

    public string Skipping(string select) => select + " FOR UPDATE SKIP LOCKED";

    public string Holding(string select) => select + " FOR UPDATE";

    public Task PrepareAsync(DbConnection connection, CancellationToken ct) => Task.CompletedTask;

    /// <summary>
    /// Takes dead rows away; their room is used again. What the server wrote ahead, archived or backed up is not ours to
    /// reach: it stays sealed, and goes with the server's own terms.
    /// </summary>
    public async Task ForgetAsync(DbConnection connection, bool thorough, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = thorough ? "VACUUM (FULL) journal, casus, outbox, bot_state" : "VACUUM journal, casus, outbox, bot_state";
        await command.ExecuteNonQueryAsync(ct);
    }

    public bool IsUniqueViolation(DbUpdateException fault) =>
        fault.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    /// <summary>The write lock rules these out between processes of ours; somebody at work in the database by hand can still cause them.</summary>
    public bool IsUndone(Exception fault) =>
        Postgres(fault) is { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected };

    public bool IsConnectionLost(Exception fault) => Postgres(fault) switch
    {
        { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow } => true,
        { } => false,
        null => Npgsql(fault) is { IsTransient: true, InnerException: not TimeoutException },
    };

    public void Dispose()
    {
        _turn.Dispose();
        _source.Dispose();
    }

    /// <summary>
    /// For this transaction only, so that a pooler between us and the server does no harm: a commit is on disk before it
    /// is acknowledged; another writer is waited for so long; a transaction whose process hangs does not hold up the others.
    /// </summary>
    private static string Settings(int busyTimeoutSeconds) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        SET LOCAL synchronous_commit = on;
        SET LOCAL lock_timeout = '{busyTimeoutSeconds}s';
        SET LOCAL idle_in_transaction_session_timeout = '{busyTimeoutSeconds + 20}s'
        """);

    private static async Task<IDbContextTransaction> BeginAsync(DbContext db, string first, CancellationToken ct)
    {
        var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, ct);
        try
        {
            await db.Database.ExecuteSqlRawAsync(first, ct);
            return transaction;
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    private static PostgresException? Postgres(Exception? fault) =>
        fault as PostgresException ?? (fault is null ? null : Postgres(fault.InnerException));

    private static NpgsqlException? Npgsql(Exception? fault) =>
        fault as NpgsqlException ?? (fault is null ? null : Npgsql(fault.InnerException));
}
