using Meldcode.Domain;

namespace Meldcode.Storage;

/// <summary>
/// Which activities were handled, for turns that change no casus. One that changes a casus is remembered by
/// <see cref="ICasusStore"/> in the same transaction; mark after the turn, never before it.
/// </summary>
public sealed class DeliveryLog
{
    private readonly StorageTransaction _transaction;
    private readonly TimeProvider _time;

    internal DeliveryLog(StorageTransaction transaction, TimeProvider time) => (_transaction, _time) = (transaction, time);

    /// <summary>True for two days after the delivery was handled.</summary>
    public Task<bool> SeenAsync(DeliveryId delivery, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return _transaction.ReadAsync(async db => await Deliveries.FindAsync(db, delivery, ct) is not null, ct);
    }

    /// <summary>Remembers; a second time does nothing.</summary>
    public Task MarkAsync(DeliveryId delivery, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return _transaction.RunAsync(async db =>
        {
            var known = await Deliveries.FindAsync(db, delivery, ct) is not null;
            await Deliveries.AddAsync(db, known ? null : delivery, null, _time.GetUtcNow(), ct);
            return known;
        }, ct);
    }
}
