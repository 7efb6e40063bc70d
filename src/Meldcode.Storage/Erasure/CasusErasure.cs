using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Meldcode.Storage;

/// <summary>
/// Erases a casus in one transaction: all of it, or nothing when the process dies halfway. What the file itself may still
/// hold of it is tidied afterwards, and again every night.
/// </summary>
internal sealed class CasusErasure(
    StorageTransaction transaction,
    Journal journal,
    BotStateCodec states,
    IDownloads downloads,
    Reminders reminders,
    IOrganisatieDirectory organisaties,
    TimeProvider time,
    ILogger<CasusErasure> log)
    : ICasusErasure
{
    private const string System = "system";

    // The reminder stands ready some days before it is told.
    private const int Month = 31;

    public async Task<CasusErased> EraseAsync(Actor actor, CasusId id, Kenmerk? typed, ErasureReason reason, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var wasFetched = await downloads.WasFetchedAsync(id, ct);
        var result = await transaction.RunAsync(async db =>
        {
            var organisatie = await KnownPeople.StaffedAsync(db, organisaties.Find(actor.TenantId), actor.TenantId, null, ct);
            if (await OpenAsync(db, actor, organisatie, id, ct) is not { } open)
            {
                Audit(db, actor, organisatie, id, AuditResult.Denied, null, null);
                return new CasusErased.NotFound();
            }

            var refusal = open.Casus.Kenmerk == typed ? Bewaring.MayErase(open.Casus, open.Toegang, reason, wasFetched) : new Refusal(RefusalCode.WrongKenmerk);
            if (refusal is not null)
            {
                Audit(db, actor, organisatie, id, AuditResult.Refused, open.Toegang, refusal.Number);
                return new CasusErased.Refused(refusal);
            }

            await EraseAsync(db, open, ct);
            Audit(db, actor, organisatie, id, AuditResult.Saved, open.Toegang, null, reason);
            return (CasusErased)new CasusErased.Gone();
        }, ct);
        if (result is CasusErased.Gone)
        {
            Log.Erased(log, id, reason);
            await transaction.ForgetAsync(thorough: false, ct);
        }

        return result;
    }

    public async Task<int> EraseOverdueAsync(CancellationToken ct)
    {
        var started = time.GetUtcNow().AddYears(-1).AddDays(Bewaring.MostNoticeDays + Month);
        var closed = await transaction.ReadAsync(
            db => db.Casussen.AsNoTracking().Where(row => row.Closed && row.StartedAt < started).Select(row => row.CasusId).ToListAsync(ct), ct);
        var erased = 0;
        foreach (var id in closed)
        {
            try
            {
                erased += await EraseOverdueAsync(id, ct) ? 1 : 0;
            }
            catch (Exception fault) when (fault is SealBrokenException or InvalidDataException)
            {
                // Somebody has to look at it; the others are erased all the same.
                Log.NotErasable(log, id, fault.GetType().Name);
            }
        }

        await transaction.ForgetAsync(thorough: erased > 0, ct);
        return erased;
    }

    private async Task<bool> EraseOverdueAsync(CasusId id, CancellationToken ct)
    {
        var gone = await transaction.RunAsync(async db =>
        {
            if (await db.Casussen.SingleOrDefaultAsync(row => row.CasusId == id, ct) is not { } row || organisaties.Find(row.TenantId) is not { } organisatie)
            {
                return false;
            }

            var open = OpenCasus.Of(row, await journal.ReadAsync(db, row, ct));
            var now = time.GetUtcNow();
            if (!Bewaring.IsOver(open.Casus, organisatie, await reminders.RemindedOnAsync(db, row, open.Casus, now, ct), Amsterdam.Day(now)))
            {
                await reminders.FollowTermAsync(db, row, open.Casus, now, ct);
                return false;
            }

            await EraseAsync(db, open, ct);
            Audit(db, new Actor(row.TenantId, row.OrganisatieId, System), organisatie, id, AuditResult.Saved, null, null, ErasureReason.TermPassed);
            return true;
        }, ct);
        if (gone)
        {
            Log.Erased(log, id, ErasureReason.TermPassed);
        }

        return gone;
    }

    private async Task EraseAsync(MeldcodeDbContext db, OpenCasus open, CancellationToken ct)
    {
        await ErasedFigures.CountAsync(db, open, Amsterdam.Day(time.GetUtcNow()), ct);
        await ForgetStateAsync(db, open, ct);
        db.Entry(open.Row).State = EntityState.Detached;
        await CasusTraces.EraseAsync(db, open.Row.CasusId, ct);
    }

    /// <summary>What the dialogs remember is disposable; whoever's mentions the casus is begun anew.</summary>
    private async Task ForgetStateAsync(MeldcodeDbContext db, OpenCasus open, CancellationToken ct)
    {
        var rows = await db.BotState.ToListAsync(ct);
        db.BotState.RemoveRange(rows.Where(row => states.Mentions(row, open.Row.CasusId.ToString(), open.Casus.Kenmerk.Value)));
    }

    private async Task<OpenCasus?> OpenAsync(MeldcodeDbContext db, Actor actor, Organisatie? organisatie, CasusId id, CancellationToken ct)
    {
        if (await db.Casussen.SingleOrDefaultAsync(row => row.CasusId == id, ct) is not { } row
            || !row.IsWithin(actor) || organisatie is null)
        {
            return null;
        }

        var open = OpenCasus.Of(row, await journal.ReadAsync(db, row, ct));
        var toegang = Toegang.Of(actor, organisatie, AccessFacts.Of(open.Casus));
        return toegang.May(Recht.Lezen) ? open with { Toegang = toegang } : null;
    }

    /// <summary>The fact that stays: which, when, by whom, why.</summary>
    private void Audit(
        MeldcodeDbContext db, Actor actor, Organisatie? organisatie, CasusId id, AuditResult result, Toegang? toegang, string? refusal, ErasureReason? reason = null) =>
        db.Trail.Add(new AuditRow
        {
            At = time.GetUtcNow(),
            TenantId = actor.TenantId,
            OrganisatieId = actor.OrganisatieId,
            PersonId = actor.PersonId,
            Role = actor.PersonId == System ? AuditRole.System : AuditStanding.Role(organisatie, actor.PersonId, toegang),
            Action = AuditAction.Erase,
            CasusId = id,
            Result = result,
            Ground = actor.PersonId == System ? AuditGround.Management : AuditStanding.Ground(AuditAction.Erase, result, toegang),
            Refusal = refusal,
            Detail = reason?.ToString(),
        });
}
