using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Meldcode.Storage;

/// <summary>Makes the index of casussen again from their journals; only of which organisation they are is not in a journal.</summary>
public sealed class CasusIndex
{
    private readonly StorageTransaction _transaction;
    private readonly Journal _journal;
    private readonly ILogger<CasusIndex> _log;

    internal CasusIndex(StorageTransaction transaction, Journal journal, ILogger<CasusIndex> log) =>
        (_transaction, _journal, _log) = (transaction, journal, log);

    /// <exception cref="InvalidDataException">A journal is incomplete or cannot be read; nothing was changed.</exception>
    public async Task RebuildAsync(CancellationToken ct)
    {
        var count = await _transaction.RunAsync(async db =>
        {
            var rows = await db.Casussen.ToListAsync(ct);
            foreach (var row in rows)
            {
                var casus = OpenCasus.Of(row, await _journal.ReadAsync(db, row, ct)).Casus;
                row.Follow(casus);
                CasusAccess.Follow(db, row, casus, await CasusAccess.ReadAsync(db, row.CasusId, ct));
            }

            return rows.Count;
        }, ct);
        Log.IndexRebuilt(_log, count);
    }
}
