using System.Security.Cryptography;
using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>Puts in notices and lines of their journals, inside somebody's transaction.</summary>
internal sealed class NoticeDesk(NoticeCodec codec, NoticeSignal signal)
{
    private const int IdLength = 32;

    /// <summary>Puts in what was not told before.</summary>
    /// <returns>What was put in now.</returns>
    public async Task<IReadOnlyList<Aanleiding>> PutAsync(
        MeldcodeDbContext db, CasusRow casus, IEnumerable<Aanleiding> reasons, DateTimeOffset now, CancellationToken ct)
    {
        var asked = reasons.ToList();
        if (asked.Count == 0)
        {
            return [];
        }

        var rows = await db.Notices.AsNoTracking().Where(row => row.CasusId == casus.CasusId).ToListAsync(ct);
        var told = rows.Select(codec.TryOpen).Select(payload => payload?.Key).ToHashSet(StringComparer.Ordinal);
        var fresh = asked.Where(reason => told.Add(reason.Key)).ToList();
        var kenmerk = Kenmerk.Read(casus.Kenmerk);
        fresh.ForEach(reason => Put(db, casus, NoticePayload.Of(reason, kenmerk!.Value, now), now));
        return fresh;
    }

    /// <summary>About a casus.</summary>
    public NoticeRow Put(MeldcodeDbContext db, CasusRow casus, NoticePayload payload, DateTimeOffset now) =>
        Put(db, casus.TenantId, casus.OrganisatieId, casus.CasusId, payload, now);

    public NoticeRow Put(
        MeldcodeDbContext db, string tenantId, string organisatieId, CasusId? casus, NoticePayload payload, DateTimeOffset now)
    {
        var id = RandomNumberGenerator.GetHexString(IdLength, lowercase: true);
        var row = new NoticeRow
        {
            NoticeId = id,
            TenantId = tenantId,
            OrganisatieId = organisatieId,
            CasusId = casus,
            Payload = codec.Seal(payload, id),
            State = NoticeState.Pending,
            DueAt = now,
            CreatedAt = now,
            ChangedAt = now,
        };
        db.Notices.Add(row);
        signal.Raise();
        return row;
    }

    /// <summary>Puts aside what cannot be handled, for the beheerder, and has the owner of the casus told to phone: nobody is to wait for it.</summary>
    public async Task ParkAsync(MeldcodeDbContext db, NoticeRow row, DateTimeOffset now, CancellationToken ct)
    {
        (row.State, row.DueAt, row.LeaseBy, row.LeaseUntil, row.ChangedAt) = (NoticeState.Parked, null, null, null, now);
        if (row.CasusId is { } id && codec.TryOpen(row) is not { IsForOwner: true })
        {
            // The reference alone: the casus may be what is damaged.
            var kenmerk = await db.Casussen.Where(casus => casus.CasusId == id).Select(casus => casus.Kenmerk).SingleAsync(ct);
            Put(db, row.TenantId, row.OrganisatieId, id, new NoticePayload { Kind = NoticeKind.PhoneYourself, Since = now, Kenmerk = Kenmerk.Read(kenmerk) }, now);
        }
    }

    /// <summary>Adds a line at the end.</summary>
    public void Append(MeldcodeDbContext db, NoticeRow row, int before, NoticeEntry entry)
    {
        db.NoticeEntries.Add(codec.Encode(row.Id, before + 1, entry));
        row.ChangedAt = entry.At;
    }

    /// <summary>Lets a worker look at it at once.</summary>
    public void Wake(NoticeRow row, DateTimeOffset now)
    {
        row.DueAt = now;
        signal.Raise();
    }
}
