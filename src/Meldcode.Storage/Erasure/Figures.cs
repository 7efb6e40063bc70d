using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>Counts from the journals, which are opened for it and leave the room as numbers only.</summary>
internal sealed class Figures(StorageTransaction transaction, Journal journal, IOrganisatieDirectory organisaties, TimeProvider time) : IFigures
{
    public Task<IReadOnlyList<Jaarcijfers>?> ReadAsync(Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return transaction.RunAsync(async db =>
        {
            var organisatie = await KnownPeople.StaffedAsync(db, organisaties.Find(actor.TenantId), actor.TenantId, null, ct);
            var may = organisatie is not null && organisatie.Id == actor.OrganisatieId && IFigures.MaySee(organisatie, actor.PersonId);
            Audit(db, actor, organisatie, may);
            return may ? await CountAsync(db, actor, ct) : null;
        }, ct);
    }

    private async Task<IReadOnlyList<Jaarcijfers>> CountAsync(MeldcodeDbContext db, Actor actor, CancellationToken ct)
    {
        var asOf = Jaarcijfers.AsOfFor(Amsterdam.Day(time.GetUtcNow()));
        var casussen = db.Casussen.AsNoTracking().Where(row => row.TenantId == actor.TenantId && row.OrganisatieId == actor.OrganisatieId);
        var rows = await casussen.ToListAsync(ct);
        var journals = await journal.RowsAsync(db, casussen, ct);
        var erased = await db.Set<FigureRow>().AsNoTracking()
            .Where(row => row.TenantId == actor.TenantId && row.OrganisatieId == actor.OrganisatieId).ToListAsync(ct);
        var counts = rows.Select(row => Of(row, [.. journals[row.CasusId]], asOf)).OfType<CasusFigure>()
            .Select(figure => new FigureCount(figure, 1)).Concat(erased.Select(ErasedFigures.Of));
        return Jaarcijfers.Of(counts, ProtocolCatalog.BuiltIn.Variants, asOf);
    }

    /// <summary>One that is damaged can't be counted; whoever opens it hears so.</summary>
    private CasusFigure? Of(CasusRow row, IReadOnlyList<JournalRow> events, DateOnly asOf)
    {
        try
        {
            return CasusFigure.Of(journal.Decode(row, events), asOf);
        }
        catch (Exception fault) when (fault is SealBrokenException or InvalidDataException)
        {
            return null;
        }
    }

    private void Audit(MeldcodeDbContext db, Actor actor, Organisatie? organisatie, bool may) => db.Trail.Add(new AuditRow
    {
        At = time.GetUtcNow(),
        TenantId = actor.TenantId,
        OrganisatieId = actor.OrganisatieId,
        PersonId = actor.PersonId,
        Role = AuditStanding.Role(organisatie, actor.PersonId, null),
        Action = AuditAction.Figures,
        Result = may ? AuditResult.Read : AuditResult.Denied,
        Ground = may ? AuditGround.Role : AuditGround.None,
    });
}
