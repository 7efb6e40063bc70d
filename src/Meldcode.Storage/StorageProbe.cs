using System.Data.Common;
using Microsoft.Extensions.Logging;

namespace Meldcode.Storage;

/// <summary>Whether the storage can be used, for the health endpoint.</summary>
public sealed class StorageProbe
{
    private readonly StorageTransaction _transaction;
    private readonly IReadOnlyList<SchemaScript> _scripts;
    private readonly ILogger<StorageProbe> _log;

    internal StorageProbe(StorageTransaction transaction, IReadOnlyList<SchemaScript> scripts, ILogger<StorageProbe> log) =>
        (_transaction, _scripts, _log) = (transaction, scripts, log);

    /// <summary>Looks at the database; never throws but for cancellation.</summary>
    public async Task<StorageHealth> CheckAsync(CancellationToken ct)
    {
        try
        {
            var applied = await _transaction.ReadAsync(db => SchemaHistory.ReadAsync(db, ct), ct);
            return SchemaHistory.Next(applied, _scripts) is null ? StorageHealth.Ready : StorageHealth.SchemaDiffers;
        }
        catch (InvalidOperationException)
        {
            return StorageHealth.SchemaDiffers;
        }
        catch (DbException fault)
        {
            Log.Unreachable(_log, fault.GetType().Name);
            return StorageHealth.Unreachable;
        }
    }
}

public enum StorageHealth
{
    Ready,

    /// <summary>Not the schema of this build: migrate first.</summary>
    SchemaDiffers,

    Unreachable,
}
