using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

internal static class Outbox
{
    /// <summary>Puts in what was not told before.</summary>
    /// <returns>What was put in now.</returns>
    public static async Task<IReadOnlyList<Aanleiding>> PutAsync(
        MeldcodeDbContext db, CasusId id, IEnumerable<Aanleiding> reasons, DateTimeOffset now, CancellationToken ct)
    {
        var told = await db.Outbox.Where(row => row.CasusId == id).Select(row => row.Key).ToListAsync(ct);
        var fresh = reasons.Where(reason => !told.Contains(reason.Key, StringComparer.Ordinal)).ToList();
        db.Outbox.AddRange(fresh.Select(reason => new OutboxRow
        {
            CasusId = id,
            Kind = reason.Kind,
            Receiver = reason.To,
            Key = reason.Key,
            State = OutboxState.Pending,
            CreatedAt = now,
        }));
        return fresh;
    }
}
