using System.Data.Common;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Meldcode.Storage;

/// <summary>
/// Where the scheduler keeps which job runs when: names and times, nothing of a casus. PostgreSQL: in the same database,
/// shared by all instances. SQLite: in a file beside the other one, which keeps its one writer.
/// </summary>
public sealed class ScheduleStore
{
    /// <summary>Of the schedule, the same for all instances.</summary>
    public const string Name = "meldcode";

    /// <summary>The loop, the jobs that end, what was missed and, between instances, the sign of life.</summary>
    private const int MaxPoolSize = 4;

    /// <summary>
    /// An instance that hangs in a transaction of the schedule must not hold up the others. For the connection, so whoever
    /// stands between us and the server needs to know nothing of it.
    /// </summary>
    private const string NobodyHangs = "SET idle_in_transaction_session_timeout = '30s'";

    private readonly StorageOptions _options;
    private readonly ScheduleFile _file;

    internal ScheduleStore(StorageOptions options, DataDirectory directory, ILogger<ScheduleStore> log) =>
        (_options, _file) = (options, new ScheduleFile(options.DataDirectory, directory, log));

    private bool IsOnPostgres => _options.Provider == StorageOptions.Postgres;

    /// <summary>True when several instances share one schedule. Known before there are services; a wrong setting is told elsewhere.</summary>
    public static bool IsShared(IConfiguration configuration) =>
        configuration.GetSection(StorageOptions.Section)[nameof(StorageOptions.Provider)] == StorageOptions.Postgres;

    /// <summary>Call before the scheduler starts. SQLite: makes the file. PostgreSQL: the tables came with the schema; see to their locks.</summary>
    /// <param name="version">Of the scheduler.</param>
    public Task PrepareAsync(Version version, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(version);
        return IsOnPostgres ? PrepareLocksAsync(ct) : _file.PrepareAsync(version, ct);
    }

    /// <summary>Its own connections; whoever asks disposes.</summary>
    public DbDataSource Connections() => IsOnPostgres ? Postgres() : _file.Connections();

    /// <summary>The rows that instances lock to have a turn: two that start at the same moment find them there.</summary>
    private async Task PrepareLocksAsync(CancellationToken ct)
    {
        await using var source = Postgres();
        await using var command = source.CreateCommand(
            "INSERT INTO qrtz_locks (sched_name, lock_name) VALUES ($1, 'STATE_ACCESS'), ($1, 'TRIGGER_ACCESS') ON CONFLICT DO NOTHING");
        command.Parameters.Add(new NpgsqlParameter { Value = Name });
        await command.ExecuteNonQueryAsync(ct);
    }

    private NpgsqlDataSource Postgres()
    {
        // Kept on return to the pool, which would take away what was set; the scheduler leaves nothing behind on a connection.
        var connection = new NpgsqlConnectionStringBuilder(PostgresConnection.String(_options)) { MaxPoolSize = MaxPoolSize, NoResetOnClose = true };
        var source = new NpgsqlDataSourceBuilder(connection.ConnectionString);
        source.UsePhysicalConnectionInitializer(Set, SetAsync);
        return source.Build();
    }

    private static void Set(NpgsqlConnection connection)
    {
        using var command = new NpgsqlCommand(NobodyHangs, connection);
        command.ExecuteNonQuery();
    }

    private static async Task SetAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(NobodyHangs, connection);
        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }
}
