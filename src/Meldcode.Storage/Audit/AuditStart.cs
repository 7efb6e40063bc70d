using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Meldcode.Storage;

/// <summary>What is noted at every start: other settings than before in the audit, and where the audit ends in the log.</summary>
public sealed class AuditStart
{
    private readonly StorageTransaction _transaction;
    private readonly TimeProvider _time;
    private readonly ILogger<AuditStart> _log;

    internal AuditStart(StorageTransaction transaction, TimeProvider time, ILogger<AuditStart> log) =>
        (_transaction, _time, _log) = (transaction, time, log);

    /// <param name="fingerprint">Of all settings but secrets.</param>
    /// <returns>False when the last start had the same.</returns>
    public async Task<bool> RecordAsync(string fingerprint, CancellationToken ct)
    {
        var changed = await _transaction.RunAsync(db => RecordAsync(db, fingerprint, ct), ct);
        var head = await _transaction.ReadAsync(db => db.AuditHead.AsNoTracking().SingleAsync(ct), ct);
        Log.AuditAnchor(_log, head.Last, Convert.ToHexStringLower(head.Hash));
        return changed;
    }

    private async Task<bool> RecordAsync(MeldcodeDbContext db, string fingerprint, CancellationToken ct)
    {
        var last = await db.Audit.Where(row => row.Action == AuditAction.Configuration)
            .OrderByDescending(row => row.Id).Select(row => row.Detail).FirstOrDefaultAsync(ct);
        if (last == fingerprint)
        {
            return false;
        }

        db.Trail.Add(AuditRows.OfSystem(_time.GetUtcNow(), AuditAction.Configuration, fingerprint));
        return true;
    }
}
