using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Meldcode.Storage;

/// <summary>Whether the ring opens what the database holds; to be run once, after the schema and before anything else.</summary>
public sealed class KeyCheck
{
    private readonly StorageTransaction _transaction;
    private readonly KeyRing _ring;
    private readonly TimeProvider _time;
    private readonly ILogger<KeyCheck> _log;

    internal KeyCheck(StorageTransaction transaction, KeyRing ring, TimeProvider time, ILogger<KeyCheck> log) =>
        (_transaction, _ring, _time, _log) = (transaction, ring, time, log);

    /// <summary>Also remembers keys that are new to this database.</summary>
    /// <exception cref="WrongKeyException">It doesn't. Only the log says so: with a wrong key the audit can't be written.</exception>
    public async Task RunAsync(CancellationToken ct)
    {
        await ThrowIfWrongAsync(ct);
        await BeginChainAsync(ct);
        await _transaction.RunAsync(db => RememberAsync(db, ct), ct);
    }

    private async Task ThrowIfWrongAsync(CancellationToken ct)
    {
        var (rows, used) = await _transaction.ReadAsync(
            async db => (await db.SealingKeys.AsNoTracking().ToListAsync(ct), await db.Casussen.AnyAsync(ct)), ct);
        var differing = rows.Where(row => _ring.Find(row.KeyId) is { } key && !KeyProof.Holds(row, key)).Select(row => row.KeyId).ToList();
        var missing = rows.Where(row => row.RetiredAt is null && _ring.Find(row.KeyId) is null).Select(row => row.KeyId).ToList();
        if (differing.Count + missing.Count > 0 || (rows.Count == 0 && used))
        {
            Log.WrongKey(_log, differing.Count, missing.Count);
            throw new WrongKeyException(differing, missing);
        }
    }

    /// <summary>Before there are keys in the table: a chain without rows is right only then.</summary>
    private Task<bool> BeginChainAsync(CancellationToken ct) => _transaction.RunAsync(async db =>
    {
        var empty = !await db.Audit.AnyAsync(ct) && !await db.SealingKeys.AnyAsync(ct);
        if (empty)
        {
            db.Trail.Add(AuditRows.OfSystem(_time.GetUtcNow(), AuditAction.Chain, "begin"));
        }

        return empty;
    }, ct);

    private async Task<int> RememberAsync(MeldcodeDbContext db, CancellationToken ct)
    {
        var rows = await db.SealingKeys.ToDictionaryAsync(row => row.KeyId, StringComparer.Ordinal, ct);
        var now = _time.GetUtcNow();
        foreach (var key in _ring.All.Where(key => !rows.ContainsKey(key.Id)))
        {
            db.SealingKeys.Add(new SealingKeyRow { KeyId = key.Id, Proof = KeyProof.Of(key), AddedAt = now });
            db.Trail.Add(AuditRows.OfSystem(now, AuditAction.Keys, $"added {key.Id}"));
        }

        if (rows.GetValueOrDefault(_ring.Active.Id) is { RetiredAt: not null } back)
        {
            back.RetiredAt = null;
            db.Trail.Add(AuditRows.OfSystem(now, AuditAction.Keys, $"active again {back.KeyId}"));
        }

        return db.Trail.Count;
    }
}
