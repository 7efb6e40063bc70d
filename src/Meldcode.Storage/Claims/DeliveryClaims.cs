using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>
/// Who answers a delivery when several instances get it. Whether a holder is alive is told by its beat rising, never by
/// comparing the clocks of two machines. It is about answering once; that an answer has one effect is up to
/// <see cref="Domain.ICasusStore"/>, also when a claim was wrongly taken over.
/// </summary>
public sealed class DeliveryClaims
{
    /// <summary>Teams repeats a delivery within minutes.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    /// <summary>Longer than any turn, and than any difference between clocks: nobody is at work on it any more.</summary>
    private static readonly TimeSpan Abandoned = TimeSpan.FromMinutes(5);

    private readonly StorageTransaction _transaction;
    private readonly TimeProvider _time;

    internal DeliveryClaims(StorageTransaction transaction, TimeProvider time) => (_transaction, _time) = (transaction, time);

    /// <summary>Looks without claiming; waits for nobody.</summary>
    public Task<DeliveryClaim> LookAsync(string delivery, CancellationToken ct) => _transaction.ReadAsync(
        async db => Standing(await db.DeliveryClaims.AsNoTracking().SingleOrDefaultAsync(row => row.DeliveryId == delivery, ct)), ct);

    /// <summary>Claims a delivery that is free or abandoned.</summary>
    /// <param name="delivery">Hash of what makes the delivery different from every other.</param>
    /// <param name="holder">Random, another for each claim.</param>
    /// <param name="dead">A holder whose beat stood still; its claim is taken over if it still does.</param>
    /// <returns><see cref="DeliveryClaim.Mine"/>, or where it stands with somebody else.</returns>
    public Task<DeliveryClaim> TakeAsync(string delivery, string holder, DeliveryClaim.Held? dead, CancellationToken ct) =>
        _transaction.RunAsync(async db =>
        {
            await ForgetAsync(db, ct);
            var row = await db.DeliveryClaims.SingleOrDefaultAsync(row => row.DeliveryId == delivery, ct);
            if (row is not null && !IsUpForTaking(row, dead))
            {
                return Standing(row);
            }

            row ??= db.DeliveryClaims.Add(New(delivery)).Entity;
            (row.Holder, row.Beat, row.At) = (holder, 0, _time.GetUtcNow());
            return new DeliveryClaim.Mine();
        }, ct);

    /// <summary>Still at work on it.</summary>
    public Task BeatAsync(string holder, CancellationToken ct) => _transaction.RunAsync(
        db => Of(db, holder).ExecuteUpdateAsync(set => set.SetProperty(row => row.Beat, row => row.Beat + 1), ct), ct);

    /// <summary>Answered: whoever gets the delivery again has nothing to do.</summary>
    public Task FinishAsync(string holder, CancellationToken ct) => _transaction.RunAsync(
        db => Of(db, holder).ExecuteUpdateAsync(set => set.SetProperty(row => row.Done, true), ct), ct);

    /// <summary>Not answered: whoever gets the delivery again may try.</summary>
    public Task ReleaseAsync(string holder, CancellationToken ct) => _transaction.RunAsync(
        db => Of(db, holder).ExecuteDeleteAsync(ct), ct);

    private static IQueryable<DeliveryClaimRow> Of(MeldcodeDbContext db, string holder) =>
        db.DeliveryClaims.Where(row => row.Holder == holder && !row.Done);

    private static DeliveryClaimRow New(string delivery) =>
        new() { DeliveryId = delivery, Holder = "", Beat = 0, Done = false, At = default };

    private static DeliveryClaim Standing(DeliveryClaimRow? row) => row switch
    {
        null => new DeliveryClaim.Free(),
        { Done: true } => new DeliveryClaim.Done(),
        _ => new DeliveryClaim.Held(row.Holder, row.Beat),
    };

    private bool IsUpForTaking(DeliveryClaimRow row, DeliveryClaim.Held? dead) => !row.Done
        && (new DeliveryClaim.Held(row.Holder, row.Beat) == dead || row.At < _time.GetUtcNow() - Abandoned);

    private Task<int> ForgetAsync(MeldcodeDbContext db, CancellationToken ct)
    {
        var oldest = _time.GetUtcNow() - Kept;
        return db.DeliveryClaims.Where(row => row.At < oldest).ExecuteDeleteAsync(ct);
    }
}
