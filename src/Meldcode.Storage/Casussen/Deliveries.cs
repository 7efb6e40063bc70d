using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>Which activities were handled. Teams repeats one within minutes, so two days are ample.</summary>
internal static class Deliveries
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(2);

    public static Task<DeliveryRow?> FindAsync(MeldcodeDbContext db, DeliveryId delivery, CancellationToken ct) =>
        db.Deliveries.AsNoTracking().SingleOrDefaultAsync(row => row.DeliveryId == delivery.Value, ct);

    public static async Task AddAsync(
        MeldcodeDbContext db, DeliveryId? delivery, CasusId? id, DateTimeOffset now, CancellationToken ct)
    {
        var oldest = now - Kept;
        await db.Deliveries.Where(row => row.At < oldest).ExecuteDeleteAsync(ct);
        if (delivery is not null)
        {
            db.Deliveries.Add(new DeliveryRow { DeliveryId = delivery.Value, CasusId = id, At = now });
        }
    }
}
