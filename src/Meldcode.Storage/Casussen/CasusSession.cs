using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>
/// What one person does in one transaction. Whatever is looked at leaves an audit row in that transaction. Whether somebody may
/// see a casus is asked twice: of the index, before anything is read, and of the journal, which is the truth.
/// </summary>
internal sealed class CasusSession(
    MeldcodeDbContext db,
    Journal journal,
    NoticeDesk notices,
    Reminders reminders,
    Actor actor,
    Organisatie? organisatie,
    AuditAction action,
    DateTimeOffset now,
    CancellationToken ct)
{
    private readonly CasusScope _scope = new(db, actor);

    private readonly List<Damage> _damage = [];

    /// <summary>What lists left out because it isn't as it was written.</summary>
    public IReadOnlyList<Damage> Damage => _damage;

    /// <returns>Null, with the attempt in the audit, when there is none that this person may see.</returns>
    public async Task<OpenCasus?> OpenAsync(CasusId id) =>
        await OpenAsync(id, await db.Casussen.SingleOrDefaultAsync(row => row.CasusId == id, ct));

    public async Task<OpenCasus?> OpenAsync(Kenmerk kenmerk) => await OpenAsync(null, await _scope.With(kenmerk).SingleOrDefaultAsync(ct));

    /// <summary>The person's own casussen and those shared with them, last changed first.</summary>
    public Task<IReadOnlyList<OpenCasus>> OpenMineAsync() => OpenAllAsync(_scope.Mine, AccessTo);

    /// <summary>Those that a role of this person gives sight of, last changed first.</summary>
    public async Task<IReadOnlyList<OpenCasus>> OpenByRoleAsync(OverviewFilter filter)
    {
        var casussen = await OpenAllAsync(_scope.ByRole.Where(row => filter.WithClosed || !row.Closed), AccessTo);
        return [.. casussen.Where(open => open.Toegang.As.Any(hoedanigheid => hoedanigheid is not (Hoedanigheid.Eigenaar or Hoedanigheid.Meelezer)))];
    }

    /// <summary>Offers to this person that can still be answered, oldest first.</summary>
    public async Task<IReadOnlyList<OfferedCasus>> OffersAsync()
    {
        var casussen = await OpenAllAsync(_scope.Offered, facts => IsOut(facts) ? Toegang.None : Toegang.OfOwner);
        return
        [
            .. from open in casussen
               from aanbod in open.Casus.Aanbiedingen
               where aanbod.To is { } to && PersonIds.Comparer.Equals(to, actor.PersonId) && aanbod.IsOpen(now)
               orderby aanbod.At
               select new OfferedCasus(open.Row.CasusId, open.Casus.Kenmerk, aanbod),
        ];
    }

    /// <summary>Opens a casus for the one answer that its receiver may give.</summary>
    /// <returns>Null, with the attempt in the audit, when there is nothing for this person to answer, whatever the reason.</returns>
    public async Task<(OpenCasus Open, Aanbod Aanbod)?> OpenOfferAsync(AanbodKey key)
    {
        var subject = key is AanbodKey.ByCode byCode ? CasusAccess.Subject(byCode.Code) : CasusAccess.Subject(actor.PersonId);
        var offered = _scope.OfferedAs(subject);
        var row = key is AanbodKey.ById byId
            ? await offered.SingleOrDefaultAsync(row => row.CasusId == byId.Casus, ct)
            : await offered.SingleOrDefaultAsync(ct);
        if (row is not null)
        {
            var open = OpenCasus.Of(row, await journal.ReadAsync(db, row, ct));
            var aanbod = open.Casus.Aanbiedingen.Find(aanbod => key switch
            {
                AanbodKey.ByCode code => aanbod.CodeHash == code.Code.Hash,
                AanbodKey.ById id => aanbod.Id == id.Aanbod && PersonIds.Comparer.Equals(aanbod.To, actor.PersonId),
                _ => false,
            });
            if (aanbod is not null && aanbod.IsOpen(now) && !IsOut(AccessFacts.Of(open.Casus)))
            {
                return (open, aanbod);
            }
        }

        Audit(row is null ? AuditResult.NotFound : AuditResult.Denied, row?.CasusId);
        return null;
    }

    public Task<bool> ExistsAsync(CasusId id) => db.Casussen.AnyAsync(row => row.CasusId == id, ct);

    public Task<bool> IsTakenAsync(Kenmerk kenmerk) => _scope.With(kenmerk).AnyAsync(ct);

    /// <returns>Null when this delivery was not handled before.</returns>
    public async Task<DeliveryRow?> SeenAsync(DeliveryId? delivery) =>
        delivery is null ? null : await Deliveries.FindAsync(db, delivery, ct);

    public async Task<CasusUpdate> StartAsync(CasusId id, IReadOnlyList<CasusEvent> events, DeliveryId? delivery)
    {
        var casus = Casus.Replay(events) ?? throw new InvalidOperationException("a casus begins with an event");
        if (!IsOwn(casus))
        {
            throw new InvalidOperationException("a casus is started by the one whose it is");
        }

        var row = CasusRow.Of(actor, id, casus);
        db.Casussen.Add(row);
        return await WriteAsync(row, [], events, Toegang.OfOwner, delivery);
    }

    public Task<CasusUpdate> AppendAsync(OpenCasus open, IReadOnlyList<CasusEvent> events, DeliveryId? delivery) =>
        WriteAsync(open.Row, open.Events, events, open.Toegang, delivery);

    public CasusUpdate Refuse(OpenCasus? open, Refusal refusal)
    {
        Audit(AuditResult.Refused, open, refusal.Number);
        StorageMeter.Refused(refusal);
        return new CasusUpdate.Refused(open?.Stored, refusal);
    }

    public CasusUpdate Stale(OpenCasus open)
    {
        Audit(AuditResult.Stale, open);
        return new CasusUpdate.Stale(open.Stored);
    }

    /// <summary>Who did what with a casus.</summary>
    /// <returns>Null, with the attempt in the audit, when this person may not read that.</returns>
    public async Task<AuditPage?> AuditAsync(CasusId id, int page)
    {
        if (await OpenAsync(id) is not { } open)
        {
            return null;
        }

        if (!open.Toegang.May(Recht.Inzien))
        {
            Audit(AuditResult.Denied, open);
            return null;
        }

        Audit(AuditResult.Read, open);
        return await AuditPages.ReadAsync(db, open, actor, page, ct);
    }

    /// <param name="open">The casus, with what the person may do with it; null when it was about none.</param>
    public void Audit(AuditResult result, OpenCasus? open = null, string? refusal = null) =>
        Audit(result, open?.Row.CasusId, open?.Toegang, open?.Casus.Version, refusal);

    private void Audit(AuditResult result, CasusId? id, Toegang? toegang = null, int? version = null, string? refusal = null) => db.Trail.Add(new AuditRow
    {
        At = now,
        TenantId = actor.TenantId,
        OrganisatieId = actor.OrganisatieId,
        PersonId = actor.PersonId,
        Role = AuditStanding.Role(organisatie, actor.PersonId, toegang),
        Action = action,
        CasusId = id,
        Result = result,
        Ground = AuditStanding.Ground(action, result, toegang),
        Refusal = refusal,
        Version = version,
    });

    /// <summary>The same work is done for a casus that is there and for one that is not.</summary>
    private async Task<OpenCasus?> OpenAsync(CasusId? asked, CasusRow? row)
    {
        var index = await CasusAccess.ReadAsync(db, row?.CasusId ?? asked ?? default, ct);
        var open = row is not null && row.IsWithin(actor) && AccessTo(CasusAccess.Facts(row, index)).May(Recht.Lezen)
            ? Known(OpenCasus.Of(row, await journal.ReadAsync(db, row, ct)))
            : null;
        if (open is null || !open.Toegang.May(Recht.Lezen))
        {
            Audit(row is null ? AuditResult.NotFound : AuditResult.Denied, row?.CasusId ?? asked);
            return null;
        }

        return open;
    }

    /// <param name="rule">What somebody may do with a casus of which these are the facts.</param>
    private async Task<IReadOnlyList<OpenCasus>> OpenAllAsync(IQueryable<CasusRow> near, Func<AccessFacts, Toegang> rule)
    {
        var rows = await LoadAsync(near.AsNoTracking().OrderByDescending(row => row.ChangedAt).ThenBy(row => row.Kenmerk));
        var index = (await db.CasusAccess.AsNoTracking().Where(access => near.Any(row => row.CasusId == access.CasusId)).ToListAsync(ct))
            .ToLookup(access => access.CasusId);
        var seen = rows.Where(row => rule(CasusAccess.Facts(row, [.. index[row.CasusId]])).May(Recht.Lezen)).ToList();
        var ids = seen.Select(row => row.CasusId).ToList();
        var journals = await journal.RowsAsync(db, db.Casussen.Where(row => ids.Contains(row.CasusId)), ct);
        return
        [
            .. seen.Select(row => OpenOrNull(row, [.. journals[row.CasusId]])).OfType<OpenCasus>()
                .Select(open => open with { Toegang = rule(AccessFacts.Of(open.Casus)) })
                .Where(open => open.Toegang.May(Recht.Lezen)),
        ];
    }

    /// <summary>One row that somebody changed from outside must not hide the others.</summary>
    private async Task<List<CasusRow>> LoadAsync(IQueryable<CasusRow> query)
    {
        try
        {
            return await query.ToListAsync(ct);
        }
        catch (SealBrokenException)
        {
            return await LoadOneByOneAsync(query);
        }
    }

    private async Task<List<CasusRow>> LoadOneByOneAsync(IQueryable<CasusRow> query)
    {
        var rows = new List<CasusRow>();
        foreach (var near in await query.Select(row => new { row.CasusId, row.Kenmerk }).ToListAsync(ct))
        {
            try
            {
                rows.Add(await db.Casussen.AsNoTracking().SingleAsync(row => row.CasusId == near.CasusId, ct));
            }
            catch (SealBrokenException fault)
            {
                _damage.Add(new Damage(Kenmerk.Read(near.Kenmerk), fault));
            }
        }

        return rows;
    }

    private OpenCasus? OpenOrNull(CasusRow row, IReadOnlyList<JournalRow> rows)
    {
        try
        {
            return OpenCasus.Of(row, journal.Decode(row, rows));
        }
        catch (SealBrokenException fault)
        {
            _damage.Add(new Damage(Kenmerk.Read(row.Kenmerk), fault));
            return null;
        }
    }

    private OpenCasus Known(OpenCasus open) => open with { Toegang = AccessTo(AccessFacts.Of(open.Casus)) };

    /// <summary>An organisation that the settings do not name any more has nobody who may see anything.</summary>
    private Toegang AccessTo(AccessFacts facts) => organisatie is null ? Toegang.None : Toegang.Of(actor, organisatie, facts);

    private bool IsOut(AccessFacts facts) => organisatie is null || Toegang.IsInConflict(organisatie, facts, actor.PersonId);

    private bool IsOwn(Casus casus) => PersonIds.Comparer.Equals(casus.Owner, actor.PersonId);

    private async Task<CasusUpdate> WriteAsync(
        CasusRow row, IReadOnlyList<CasusEvent> before, IReadOnlyList<CasusEvent> events, Toegang toegang, DeliveryId? delivery)
    {
        var after = OpenCasus.Of(row, [.. before, .. events]);
        row.Follow(after.Casus);
        CasusAccess.Follow(db, row, after.Casus, await CasusAccess.ReadAsync(db, row.CasusId, ct));
        journal.Append(db, row.CasusId, before.Count, events);
        var told = await notices.PutAsync(db, row, Aanleiding.From(after.Casus, events), now, ct);
        await reminders.FollowAsync(db, row, after.Casus, now, ct);
        await Deliveries.AddAsync(db, delivery, row.CasusId, now, ct);
        Audit(AuditResult.Saved, after with { Toegang = toegang });
        return new CasusUpdate.Saved(Known(after).Stored, events, told);
    }
}
