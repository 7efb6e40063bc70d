using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>What one person does in one transaction. Whatever is looked at leaves an audit row in that transaction.</summary>
internal sealed class CasusSession(
    MeldcodeDbContext db, Journal journal, Outbox outbox, Actor actor, AuditAction action, DateTimeOffset now, CancellationToken ct)
{
    /// <returns>Null, with the attempt in the audit, when there is none that this person may see.</returns>
    public async Task<OpenCasus?> OpenAsync(CasusId id) =>
        await OpenAsync(id, await db.Casussen.SingleOrDefaultAsync(row => row.CasusId == id, ct));

    public async Task<OpenCasus?> OpenAsync(Kenmerk kenmerk) => await OpenAsync(null, await TakenBy(kenmerk).SingleOrDefaultAsync(ct));

    /// <summary>The person's own casussen, last changed first.</summary>
    public async Task<IReadOnlyList<OpenCasus>> OpenAllAsync()
    {
        var own = db.Casussen.AsNoTracking().Where(row =>
            row.TenantId == actor.TenantId && row.OrganisatieId == actor.OrganisatieId && row.OwnerId == actor.PersonId);
        var rows = await own.OrderByDescending(row => row.ChangedAt).ThenBy(row => row.Kenmerk).ToListAsync(ct);
        var journals = await journal.ReadAllAsync(db, own, ct);
        return [.. rows.Select(row => OpenCasus.Of(row, journals.GetValueOrDefault(row.CasusId, [])))];
    }

    public Task<bool> ExistsAsync(CasusId id) => db.Casussen.AnyAsync(row => row.CasusId == id, ct);

    public Task<bool> IsTakenAsync(Kenmerk kenmerk) => TakenBy(kenmerk).AnyAsync(ct);

    /// <returns>Null when this delivery was not handled before.</returns>
    public async Task<DeliveryRow?> SeenAsync(DeliveryId? delivery) =>
        delivery is null ? null : await Deliveries.FindAsync(db, delivery, ct);

    public async Task<CasusUpdate> StartAsync(CasusId id, IReadOnlyList<CasusEvent> events, DeliveryId? delivery)
    {
        var row = CasusRow.Of(actor, id, Casus.Replay(events) ?? throw new InvalidOperationException("a casus begins with an event"));
        db.Casussen.Add(row);
        return await WriteAsync(row, [], events, delivery);
    }

    public Task<CasusUpdate> AppendAsync(OpenCasus open, IReadOnlyList<CasusEvent> events, DeliveryId? delivery) =>
        WriteAsync(open.Row, open.Events, events, delivery);

    public CasusUpdate Refuse(OpenCasus? open, Refusal refusal)
    {
        Audit(AuditResult.Refused, open?.Row.CasusId, open?.Casus.Version, refusal.Number);
        return new CasusUpdate.Refused(open?.Stored, refusal);
    }

    public CasusUpdate Stale(OpenCasus open)
    {
        Audit(AuditResult.Stale, open.Row.CasusId, open.Casus.Version);
        return new CasusUpdate.Stale(open.Stored);
    }

    public void Audit(AuditResult result, CasusId? id = null, int? version = null, string? refusal = null) => db.Trail.Add(new AuditRow
    {
        At = now,
        TenantId = actor.TenantId,
        OrganisatieId = actor.OrganisatieId,
        PersonId = actor.PersonId,
        Role = AuditRole.Professional,
        Action = action,
        CasusId = id,
        Result = result,
        Ground = AuditGround.OwnCasus,
        Refusal = refusal,
        Version = version,
    });

    private IQueryable<CasusRow> TakenBy(Kenmerk kenmerk) => db.Casussen.Where(row =>
        row.TenantId == actor.TenantId && row.OrganisatieId == actor.OrganisatieId && row.Kenmerk == kenmerk.Value);

    private async Task<OpenCasus?> OpenAsync(CasusId? asked, CasusRow? row)
    {
        if (row is null || !row.IsOf(actor))
        {
            Audit(row is null ? AuditResult.NotFound : AuditResult.Denied, row?.CasusId ?? asked);
            return null;
        }

        return OpenCasus.Of(row, await journal.ReadAsync(db, row.CasusId, ct));
    }

    private async Task<CasusUpdate> WriteAsync(
        CasusRow row, IReadOnlyList<CasusEvent> before, IReadOnlyList<CasusEvent> events, DeliveryId? delivery)
    {
        var after = OpenCasus.Of(row, [.. before, .. events]);
        row.Follow(after.Casus);
        journal.Append(db, row.CasusId, before.Count, events);
        var told = await outbox.PutAsync(db, row.CasusId, Aanleiding.From(after.Casus, events), now, ct);
        await Deliveries.AddAsync(db, delivery, row.CasusId, now, ct);
        Audit(AuditResult.Saved, row.CasusId, after.Casus.Version);
        return new CasusUpdate.Saved(after.Stored, events, told);
    }
}
