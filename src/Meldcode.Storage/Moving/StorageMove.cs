using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Meldcode.Storage;

/// <summary>
/// Copies everything from a SQLite file to an empty PostgreSQL database, as it is: sealed values stay sealed with the same
/// keys. All of it or nothing, compared by number and content before it counts. No bot may run on either meanwhile: the
/// file is locked, and afterwards marked, so that nobody goes on in it by mistake.
/// </summary>
public sealed class StorageMove
{
    private readonly IDbContextFactory<MeldcodeDbContext> _contexts;
    private readonly IEngine _engine;
    private readonly SchemaMigrator _migrator;
    private readonly KeyCheck _keys;
    private readonly UpkeepAudit _audit;

    internal StorageMove(
        IDbContextFactory<MeldcodeDbContext> contexts, IEngine engine, SchemaMigrator migrator, KeyCheck keys, UpkeepAudit audit) =>
        (_contexts, _engine, _migrator, _keys, _audit) = (contexts, engine, migrator, keys, audit);

    /// <summary>Moves to the database of the settings. After a crash it can be called again.</summary>
    /// <param name="file">Path of the SQLite file.</param>
    /// <param name="account">Who runs this, for the audit.</param>
    /// <exception cref="MoveRefusedException">Nothing was changed, but that the target may have got its tables.</exception>
    /// <exception cref="WrongKeyException">Everything was moved; the keys of the settings are not those that it was sealed with.</exception>
    public async Task<MoveReport> RunAsync(string file, string account, CancellationToken ct)
    {
        if (_engine is not PostgresEngine)
        {
            throw new MoveRefusedException(MoveRefusal.TargetIsNotPostgres);
        }

        await using var source = await MoveSource.OpenAsync(file, ct);
        await _migrator.MigrateAsync(ct);
        var report = await CopyAsync(source, ct);
        await source.MarkAsync(ct);
        await _keys.RunAsync(ct);
        await _audit.WriteAsync(
            AuditAction.Move, account, FormattableString.Invariant($"{report.Tables.Count} tables, {report.Tables.Sum(table => table.Rows)} rows"), ct);
        return report;
    }

    internal async Task<MoveReport> CopyAsync(MoveSource source, CancellationToken ct)
    {
        await using var db = await _contexts.CreateDbContextAsync(ct);
        await using var transaction = await _engine.BeginAsync(db, ct);
        var target = new MoveTarget((NpgsqlConnection)db.Database.GetDbConnection(), (NpgsqlTransaction)transaction.GetDbTransaction());
        var tables = await target.TablesAsync(ct);
        var report = await target.IsEmptyAsync(tables, ct)
            ? await CopyAsync(source, target, tables, ct)
            : await AlreadyThereAsync(source, target, tables, ct);
        await transaction.CommitAsync(ct);
        return report;
    }

    private static async Task<MoveReport> CopyAsync(MoveSource source, MoveTarget target, IReadOnlyList<MoveTable> tables, CancellationToken ct)
    {
        var moved = new List<TableDigest>();
        foreach (var table in tables)
        {
            var read = await target.FillAsync(table, source.RowsAsync(table, ct), ct);
            var written = await TableDigest.OfAsync(table, target.RowsAsync(table, ct));
            moved.Add(read == written ? read : throw new MoveRefusedException(MoveRefusal.CopyDiffers, table.Name));
        }

        await target.NumberOnAsync(tables, ct);
        return new MoveReport(moved, WasThere: false);
    }

    /// <summary>The computer stopped between the commit and the mark: then the same rows are there, and nothing else.</summary>
    private static async Task<MoveReport> AlreadyThereAsync(
        MoveSource source, MoveTarget target, IReadOnlyList<MoveTable> tables, CancellationToken ct)
    {
        var there = new List<TableDigest>();
        foreach (var table in tables)
        {
            var read = await TableDigest.OfAsync(table, source.RowsAsync(table, ct));
            there.Add(read == await TableDigest.OfAsync(table, target.RowsAsync(table, ct))
                ? read
                : throw new MoveRefusedException(MoveRefusal.TargetIsNotEmpty));
        }

        return new MoveReport(there, WasThere: true);
    }
}

/// <param name="WasThere">True when an earlier run had copied everything already.</param>
public sealed record MoveReport(IReadOnlyList<TableDigest> Tables, bool WasThere);

public enum MoveRefusal
{
    TargetIsNotPostgres,

    /// <summary>There is no such file, or it is not a database of this bot.</summary>
    SourceIsNotThere,

    /// <summary>A bot, or another program, has the file open.</summary>
    SourceIsInUse,

    /// <summary>Start the bot of this version on it once.</summary>
    SourceHasOtherSchema,

    /// <summary>It was moved before.</summary>
    SourceWasMoved,

    TargetIsNotEmpty,

    /// <summary>What was read back is not what was written.</summary>
    CopyDiffers,
}

/// <param name="table">The table that it is about; null when it is about none.</param>
public sealed class MoveRefusedException(MoveRefusal refusal, string? table = null) : Exception($"{refusal} {table}".TrimEnd())
{
    public MoveRefusal Refusal => refusal;

    public string? Table => table;
}
