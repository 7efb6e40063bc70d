using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging;

namespace Meldcode.Storage;

/// <summary>Brings the database to the schema of this build. Safe to run at every start, and by several processes at once.</summary>
public sealed class SchemaMigrator
{
    private readonly IDbContextFactory<MeldcodeDbContext> _contexts;
    private readonly IEngine _engine;
    private readonly IReadOnlyList<SchemaScript> _scripts;
    private readonly DataDirectory _directory;
    private readonly TimeProvider _time;
    private readonly ILogger<SchemaMigrator> _log;

    internal SchemaMigrator(
        IDbContextFactory<MeldcodeDbContext> contexts,
        IEngine engine,
        IReadOnlyList<SchemaScript> scripts,
        DataDirectory directory,
        TimeProvider time,
        ILogger<SchemaMigrator> log) =>
        (_contexts, _engine, _scripts, _directory, _time, _log) = (contexts, engine, scripts, directory, time, log);

    /// <summary>Makes the data directory and applies the scripts that are missing, each in its own transaction.</summary>
    /// <returns>Names of the scripts that were applied now.</returns>
    /// <exception cref="InvalidOperationException">The database was made by other scripts than those of this build; nothing was changed.</exception>
    public async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken ct)
    {
        _directory.Prepare();
        await using var db = await _contexts.CreateDbContextAsync(ct);
        await db.Database.OpenConnectionAsync(ct);
        await _engine.PrepareAsync(db.Database.GetDbConnection(), ct);
        var applied = new List<string>();
        while (await ApplyNextAsync(db, ct) is { } name)
        {
            Log.ScriptApplied(_log, name);
            applied.Add(name);
        }

        return applied;
    }

    /// <summary>The lock of the transaction is the lock of the schema: what another process applied meanwhile is seen here.</summary>
    private async Task<string?> ApplyNextAsync(MeldcodeDbContext db, CancellationToken ct)
    {
        await using var transaction = await _engine.BeginAsync(db, ct);
        await db.Database.ExecuteSqlRawAsync(_engine.HistoryTable, ct);
        var next = SchemaHistory.Next(await SchemaHistory.ReadAsync(db, ct), _scripts);
        if (next is not null)
        {
            await RunAsync(db, next.Sql, ct);
            db.SchemaScripts.Add(new SchemaScriptRow { Name = next.Name, Sha256 = next.Sha256, AppliedAt = _time.GetUtcNow() });
            await db.SaveChangesAsync(ct);
        }

        await transaction.CommitAsync(ct);
        return next?.Name;
    }

    /// <summary>Past EF's own SQL methods, which would read braces in a script as parameters.</summary>
    private static async Task RunAsync(MeldcodeDbContext db, string sql, CancellationToken ct)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(ct);
    }
}
