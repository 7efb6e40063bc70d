using System.Security.Cryptography;
using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Meldcode.Storage;

/// <summary>
/// Bot state in the database. What cannot be read any more counts as absent: the conversation goes on from the journal,
/// where an exception would come back at every turn.
/// </summary>
internal sealed class BotStateStorage(
    StorageTransaction transaction, BotStateCodec codec, TamperAlarm alarm, ILogger<BotStateStorage> log) : IStorage
{
    private const string Any = "*";

    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var rows = await transaction.ReadAsync(
            db => db.BotState.AsNoTracking().Where(row => keys.Contains(row.Key)).ToListAsync(cancellationToken), cancellationToken);
        var found = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (await DecodeAsync(row, cancellationToken) is { } item)
            {
                found[row.Key] = item;
            }
            else
            {
                Log.BotStateUnreadable(log, BotStateCodec.HashOf(row.Key));
            }
        }

        return found;
    }

    /// <exception cref="InvalidOperationException">Etag conflict: an item was changed meanwhile. Nothing was written.</exception>
    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        try
        {
            await transaction.RunAsync(db => WriteAsync(db, changes, cancellationToken), cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw Conflict();
        }
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return transaction.RunAsync(
            db => db.BotState.Where(row => keys.Contains(row.Key)).ExecuteDeleteAsync(cancellationToken), cancellationToken);
    }

    private static InvalidOperationException Conflict() => new("Etag conflict: the item was changed meanwhile");

    private static void ThrowIfStale(BotStateRow? row, object item)
    {
        if (item is not IStoreItem { ETag: { } etag and not Any })
        {
            return;
        }

        if (etag.Length == 0)
        {
            throw new ArgumentException("an empty ETag is neither a version nor a wish to overwrite", nameof(item));
        }

        if (etag != row?.Etag)
        {
            throw Conflict();
        }
    }

    private async Task<int> WriteAsync(MeldcodeDbContext db, IDictionary<string, object> changes, CancellationToken ct)
    {
        var keys = changes.Keys.ToArray();
        var rows = await db.BotState.Where(row => keys.Contains(row.Key)).ToDictionaryAsync(row => row.Key, StringComparer.Ordinal, ct);
        foreach (var (key, item) in changes)
        {
            var row = rows.GetValueOrDefault(key);
            ThrowIfStale(row, item);
            Put(db, key, row, item);
        }

        return changes.Count;
    }

    private void Put(MeldcodeDbContext db, string key, BotStateRow? row, object? item)
    {
        if (item is null)
        {
            db.BotState.RemoveRange(row is null ? [] : [row]);
            return;
        }

        row ??= db.BotState.Add(new BotStateRow { Key = key, Payload = [], Etag = "" }).Entity;
        row.Etag = RandomNumberGenerator.GetHexString(16, lowercase: true);
        codec.Encode(row, item);
    }

    private async Task<object?> DecodeAsync(BotStateRow row, CancellationToken ct)
    {
        try
        {
            return codec.Decode(row);
        }
        catch (SealBrokenException fault)
        {
            await alarm.RaiseAsync(fault, null, AuditAction.BotState, ct);
            return null;
        }
    }
}
