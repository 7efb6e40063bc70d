using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

internal sealed class Outbox(OutboxCodec codec)
{
    /// <summary>Puts in what was not told before.</summary>
    /// <returns>What was put in now.</returns>
    public async Task<IReadOnlyList<Aanleiding>> PutAsync(
        MeldcodeDbContext db, CasusId id, IEnumerable<Aanleiding> reasons, DateTimeOffset now, CancellationToken ct)
    {
        var asked = reasons.ToList();
        if (asked.Count == 0)
        {
            return [];
        }

        var rows = await db.Outbox.AsNoTracking().Where(row => row.CasusId == id).ToListAsync(ct);
        var told = rows.Select(row => codec.Decode(row).Key).ToHashSet(StringComparer.Ordinal);
        var fresh = asked.Where(reason => told.Add(reason.Key)).ToList();
        db.Outbox.AddRange(fresh.Select(reason => codec.Encode(id, reason, now)));
        return fresh;
    }
}
