using System.Security.Cryptography;
using Microsoft.Data.Sqlite;

namespace Meldcode.Storage;

/// <summary>
/// Writes a copy of a SQLite database to a file while the bot goes on, and compares it by number and content before it
/// gets its name. What is sealed stays sealed: without the keys the copy says no more than the database itself.
/// </summary>
public sealed class StorageBackup
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly IEngine _engine;
    private readonly UpkeepAudit _audit;

    internal StorageBackup(IEngine engine, UpkeepAudit audit) => (_engine, _audit) = (engine, audit);

    /// <param name="file">Path of the copy; its folder exists, it does not.</param>
    /// <param name="account">Who runs this, for the audit.</param>
    /// <exception cref="BackupRefusedException">There is no copy.</exception>
    public async Task<BackupReport> RunAsync(string file, string account, CancellationToken ct)
    {
        if (_engine is not SqliteEngine sqlite)
        {
            throw new BackupRefusedException(BackupRefusal.NotSqlite);
        }

        if (File.Exists(file))
        {
            throw new BackupRefusedException(BackupRefusal.FileIsThere);
        }

        var report = await CopyAsync(sqlite, file, ct);
        await _audit.WriteAsync(AuditAction.Backup, account, FormattableString.Invariant($"{report.Tables.Sum(table => table.Rows)} rows, {report.Sha256}"), ct);
        return report;
    }

    private static async Task<BackupReport> CopyAsync(SqliteEngine sqlite, string file, CancellationToken ct)
    {
        var draft = file + ".part";
        try
        {
            Make(draft);
            var tables = await CopyAsync(sqlite, draft, file, ct);
            var report = new BackupReport(tables, Convert.ToHexStringLower(await HashAsync(draft, ct)));
            File.Move(draft, file, overwrite: false);
            return report;
        }
        finally
        {
            File.Delete(draft);
        }
    }

    /// <summary>One read transaction: what is counted is what is copied, whatever is written meanwhile.</summary>
    private static async Task<IReadOnlyList<TableDigest>> CopyAsync(SqliteEngine sqlite, string draft, string file, CancellationToken ct)
    {
        await using var source = sqlite.Connection();
        await using var copy = Connection(draft);
        await source.OpenAsync(ct);
        await copy.OpenAsync(ct);
        await using var snapshot = source.BeginTransaction(deferred: true);
        var there = await SqliteDigests.OfAsync(source, snapshot, ct);
        source.BackupDatabase(copy);
        await RunAsync(copy, "PRAGMA journal_mode = DELETE", ct);
        var isWhole = await SqliteDigests.IsSoundAsync(copy, ct) && there.SequenceEqual(await SqliteDigests.OfAsync(copy, null, ct));
        return isWhole ? there : throw new BackupRefusedException(BackupRefusal.CopyDiffers, file);
    }

    private static SqliteConnection Connection(string file) =>
        new(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ConnectionString);

    private static void Make(string draft)
    {
        var how = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = OwnerOnly;
        }

        new FileStream(draft, how).Dispose();
    }

    private static async Task<byte[]> HashAsync(string file, CancellationToken ct)
    {
        await using var stream = File.OpenRead(file);
        return await SHA256.HashDataAsync(stream, ct);
    }

    private static async Task RunAsync(SqliteConnection connection, string sql, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(ct);
    }
}

/// <param name="Sha256">Of the file, lower-case hexadecimal.</param>
public sealed record BackupReport(IReadOnlyList<TableDigest> Tables, string Sha256);

public enum BackupRefusal
{
    /// <summary>PostgreSQL has its own: pg_dump.</summary>
    NotSqlite,

    FileIsThere,

    CopyDiffers,
}

/// <param name="file">The file that it is about; null when it is about none.</param>
public sealed class BackupRefusedException(BackupRefusal refusal, string? file = null) : Exception($"{refusal} {file}".TrimEnd())
{
    public BackupRefusal Refusal => refusal;
}
