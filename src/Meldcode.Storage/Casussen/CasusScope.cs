using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>The casussen that one person can come near, as queries. What they may do with one is looked at afterwards.</summary>
internal sealed class CasusScope(MeldcodeDbContext db, Actor actor)
{
    private readonly string _person = CasusAccess.Subject(actor.PersonId);

    /// <summary>Of the organisation.</summary>
    public IQueryable<CasusRow> All => db.Casussen.Where(row => row.TenantId == actor.TenantId && row.OrganisatieId == actor.OrganisatieId);

    /// <summary>One's own and those shared with one.</summary>
    public IQueryable<CasusRow> Mine => All.Where(row =>
        row.OwnerId == actor.PersonId || Access(AccessKind.Meelezer, _person).Any(access => access.CasusId == row.CasusId));

    /// <summary>Brought to some role of the organisation.</summary>
    public IQueryable<CasusRow> ByRole => All.Where(row =>
        db.CasusAccess.Any(access => access.CasusId == row.CasusId && access.Kind == AccessKind.Role));

    /// <summary>Offered to this person.</summary>
    public IQueryable<CasusRow> Offered => OfferedAs(_person);

    /// <param name="subject">From <see cref="CasusAccess"/>: a person, or a code.</param>
    public IQueryable<CasusRow> OfferedAs(string subject) =>
        All.Where(row => Access(AccessKind.Offer, subject).Any(access => access.CasusId == row.CasusId));

    public IQueryable<CasusRow> With(Kenmerk kenmerk) => All.Where(row => row.Kenmerk == kenmerk.Value);

    private IQueryable<CasusAccessRow> Access(AccessKind kind, string subject) =>
        db.CasusAccess.Where(access => access.Kind == kind && access.Subject == subject);
}
