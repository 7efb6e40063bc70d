using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace Meldcode.Storage;

/// <summary>
/// The schedule's file beside an SQLite database. Everything in it is entered again at each start, so one that is lost,
/// damaged, or made by another version of the scheduler is made anew and never stands in the way.
/// </summary>
internal sealed class ScheduleFile(string folder, DataDirectory directory, ILogger<ScheduleStore> log)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly string _path = Path.Combine(folder, "quartz.db");

    public async Task PrepareAsync(Version version, CancellationToken ct)
    {
        directory.Prepare();
        var stamp = (version.Major * 1_000_000) + (version.Minor * 1_000) + Math.Max(version.Build, 0);
        if (!File.Exists(_path))
        {
            Remove();
        }
        else if (await FaultAsync(stamp, ct) is { } fault)
        {
            Log.ScheduleMadeAnew(log, fault);
            Remove();
        }

        Make();
        await using var connection = await OpenAsync(ct);
        // Write-ahead logging is a property of the file: whoever reads does not wait for whoever writes.
        await RunAsync(connection, $"PRAGMA journal_mode = WAL; PRAGMA user_version = {stamp}", ct);
    }

    /// <summary>Never makes the file: one that is taken away while the bot runs would come back empty, and for everybody to read.</summary>
    public DbDataSource Connections() => SqliteFactory.Instance.CreateDataSource(Settings(pooling: true));

    /// <returns>What is wrong with the file that is there; null when nothing is.</returns>
    private async Task<string?> FaultAsync(int stamp, CancellationToken ct)
    {
        try
        {
            await using var connection = await OpenAsync(ct);
            return (await RunAsync(connection, "PRAGMA integrity_check(1)", ct), await RunAsync(connection, "PRAGMA user_version", ct)) switch
            {
                (not "ok", _) => "damaged",
                (_, long found) when found != stamp => "of another version",
                _ => null,
            };
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is not (SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED))
        {
            return $"SQLite {fault.SqliteErrorCode}";
        }
    }

    /// <summary>For the owner only; what SQLite puts beside it gets the same mode.</summary>
    private void Make()
    {
        var how = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = OwnerOnly;
        }

        new FileStream(_path, how).Dispose();
    }

    /// <summary>What is left of one as well: another file must not take it for its own.</summary>
    private void Remove()
    {
        foreach (var file in new[] { _path, _path + "-wal", _path + "-shm", _path + "-journal" })
        {
            File.Delete(file);
        }
    }

    private async Task<SqliteConnection> OpenAsync(CancellationToken ct)
    {
        var connection = new SqliteConnection(Settings(pooling: false));
        await connection.OpenAsync(ct);
        return connection;
    }

    private static async Task<object?> RunAsync(SqliteConnection connection, string sql, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(ct);
    }

    private string Settings(bool pooling) =>
        new SqliteConnectionStringBuilder { DataSource = _path, Mode = SqliteOpenMode.ReadWrite, Pooling = pooling }.ConnectionString;
}
