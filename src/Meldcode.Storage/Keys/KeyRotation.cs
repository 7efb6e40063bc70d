using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>
/// Takes stored values over to the active key. Safe while the bot runs and to be stopped at any moment: each batch is a
/// short transaction, and what has the active key already is left alone.
/// </summary>
public sealed class KeyRotation
{
    /// <summary>Values in one transaction; meanwhile others wait to write.</summary>
    private const int Batch = 100;

    private readonly StorageTransaction _transaction;
    private readonly KeyRing _ring;
    private readonly Vault _vault;
    private readonly TamperAlarm _alarm;
    private readonly TimeProvider _time;

    internal KeyRotation(StorageTransaction transaction, KeyRing ring, Vault vault, TamperAlarm alarm, TimeProvider time) =>
        (_transaction, _ring, _vault, _alarm, _time) = (transaction, ring, vault, alarm, time);

    /// <summary>Every key of the ring and of the database, the active one first; then what none of them sealed, if there is any.</summary>
    public Task<IReadOnlyList<KeyUse>> ListAsync(CancellationToken ct) => _transaction.ReadAsync(db => ListAsync(db, ct), ct);

    /// <param name="account">Account that runs the program, for the audit.</param>
    public async Task<Reencryption> RunAsync(string account, CancellationToken ct)
    {
        var resealed = 0L;
        var broken = new List<SealBrokenException>();
        foreach (var column in SealedColumns.All)
        {
            resealed += await RunAsync(column, account, broken, ct);
        }

        foreach (var fault in broken)
        {
            await _alarm.RaiseAsync(fault, null, AuditAction.Reencrypt, ct);
        }

        return new Reencryption(resealed, broken.Count, await RetireAsync(account, ct));
    }

    private async Task<long> RunAsync(ISealedColumn column, string account, List<SealBrokenException> broken, CancellationToken ct)
    {
        var resealed = 0L;
        var stuck = new HashSet<string>(StringComparer.Ordinal);
        while (await NextAsync(column, stuck, ct) is { Count: > 0 } keys)
        {
            foreach (var batch in keys.Chunk(Batch))
            {
                var done = await _transaction.RunAsync(db => ResealAsync(db, column, batch, account, ct), ct);
                resealed += done.Resealed;
                stuck.UnionWith(done.Broken.Keys);
                broken.AddRange(done.Broken.Values);
            }
        }

        return resealed;
    }

    /// <summary>What has another key and was not found broken.</summary>
    private async Task<IReadOnlyList<object[]>> NextAsync(ISealedColumn column, HashSet<string> stuck, CancellationToken ct)
    {
        var others = await _transaction.ReadAsync(db => column.OthersAsync(db, _ring.Active.Id, (Batch * 20) + stuck.Count, ct), ct);
        return [.. others.Where(key => !stuck.Contains(Text(key)))];
    }

    private async Task<Done> ResealAsync(MeldcodeDbContext db, ISealedColumn column, object[][] keys, string account, CancellationToken ct)
    {
        var done = new Done();
        foreach (var key in keys)
        {
            try
            {
                done.Resealed += await column.ResealAsync(db, key, _vault, _ring.Active.Id, ct) ? 1 : 0;
            }
            catch (SealBrokenException fault)
            {
                done.Broken.Add(Text(key), fault);
            }
        }

        if (done.Resealed > 0)
        {
            db.Trail.Add(Row(account, AuditAction.Reencrypt, string.Create(CultureInfo.InvariantCulture, $"{column.Name} {done.Resealed}")));
        }

        return done;
    }

    private Task<IReadOnlyList<string>> RetireAsync(string account, CancellationToken ct) => _transaction.RunAsync(async db =>
    {
        var unused = (await ListAsync(db, ct)).Where(use => use is { Id: not null, Active: false, Values: 0 }).Select(use => use.Id!).ToList();
        var rows = await db.SealingKeys.Where(row => unused.Contains(row.KeyId) && row.RetiredAt == null).ToListAsync(ct);
        foreach (var row in rows)
        {
            row.RetiredAt = _time.GetUtcNow();
            db.Trail.Add(Row(account, AuditAction.Keys, $"retired {row.KeyId}"));
        }

        return (IReadOnlyList<string>)[.. rows.Select(row => row.KeyId)];
    }, ct);

    private async Task<IReadOnlyList<KeyUse>> ListAsync(MeldcodeDbContext db, CancellationToken ct)
    {
        var known = await db.SealingKeys.Select(row => row.KeyId).ToListAsync(ct);
        var ids = _ring.All.Select(key => key.Id).Union(known, StringComparer.Ordinal);
        var uses = new List<KeyUse>();
        foreach (var id in ids.OrderByDescending(id => id == _ring.Active.Id).ThenBy(id => id, StringComparer.Ordinal))
        {
            uses.Add(new KeyUse(id, _ring.Find(id) is not null, id == _ring.Active.Id, await SumAsync(column => column.CountAsync(db, id, ct))));
        }

        var rest = await SumAsync(column => column.CountAsync(db, ct)) - uses.Sum(use => use.Values);
        return rest == 0 ? uses : [.. uses, new KeyUse(null, InRing: false, Active: false, rest)];
    }

    private static async Task<long> SumAsync(Func<ISealedColumn, Task<long>> count)
    {
        var sum = 0L;
        foreach (var column in SealedColumns.All)
        {
            sum += await count(column);
        }

        return sum;
    }

    private AuditRow Row(string account, AuditAction action, string detail) =>
        AuditRows.OfVerb(_time.GetUtcNow(), account, action, AuditResult.Saved, detail);

    private static string Text(object[] key) => string.Join('/', key);

    private sealed class Done
    {
        public long Resealed { get; set; }

        public Dictionary<string, SealBrokenException> Broken { get; } = new(StringComparer.Ordinal);
    }
}
