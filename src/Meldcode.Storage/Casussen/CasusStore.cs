using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Meldcode.Storage;

/// <summary>The casussen in the database. Each call is one transaction, with its audit row.</summary>
internal sealed class CasusStore(
    StorageTransaction transaction,
    IEngine engine,
    Journal journal,
    NoticeDesk notices,
    Reminders reminders,
    KenmerkSource kenmerken,
    TamperAlarm alarm,
    IOrganisatieDirectory organisaties,
    TimeProvider time,
    ILogger<CasusStore> log)
    : ICasusStore, IAuditReader
{
    public Task<CasusUpdate> StartAsync(
        Actor owner, CasusId id, Func<Kenmerk, Decision> begin, DeliveryId? delivery, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(begin);
        Task<CasusUpdate> Start(CasusSession session) => StartAsync(session, id, begin, delivery);

        // Whoever took this id or reference meanwhile is seen the second time.
        return ChangeAsync(owner, AuditAction.Start, id, Start, Start, ct);
    }

    public Task<CasusUpdate> UpdateAsync(
        Actor actor, CasusId id, int? expectedVersion, Func<Casus, Decision> decide, DeliveryId? delivery, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(decide);
        return ChangeAsync(
            actor, AuditAction.Update, id,
            session => UpdateAsync(session, id, expectedVersion, decide, delivery),
            session => AsItIsAsync(session, id), ct);
    }

    public async Task<StoredCasus?> FindAsync(Actor actor, CasusId id, CancellationToken ct) =>
        (await ReadAsync(actor, AuditAction.Find, session => session.OpenAsync(id), ct))?.Stored;

    public async Task<StoredCasus?> FindAsync(Actor actor, Kenmerk kenmerk, CancellationToken ct) =>
        (await ReadAsync(actor, AuditAction.Find, session => session.OpenAsync(kenmerk), ct))?.Stored;

    public async Task<IReadOnlyList<CasusEvent>> JournalAsync(Actor actor, CasusId id, CancellationToken ct) =>
        (await ReadAsync(actor, AuditAction.Journal, session => session.OpenAsync(id), ct))?.Events ?? [];

    public Task<AuditPage?> ReadAsync(Actor actor, CasusId id, int page, CancellationToken ct) =>
        RunAsync(actor, AuditAction.Audit, session => session.AuditAsync(id, page), ct);

    public Task<CasusList> ListAsync(Actor actor, CancellationToken ct) =>
        ListAsync(actor, AuditAction.List, session => session.OpenMineAsync(), ct);

    public Task<CasusList> OverviewAsync(Actor actor, OverviewFilter filter, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return ListAsync(actor, AuditAction.Overview, session => session.OpenByRoleAsync(filter), ct);
    }

    public Task<IReadOnlyList<OfferedCasus>> OffersAsync(Actor actor, CancellationToken ct) =>
        RunAsync(actor, AuditAction.Offers, session =>
        {
            session.Audit(AuditResult.Read);
            return session.OffersAsync();
        }, ct);

    public Task<CasusUpdate> AnswerAanbodAsync(
        Actor actor, AanbodKey key, Func<Casus, Aanbod, Decision> decide, DeliveryId? delivery, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(decide);
        Task<CasusUpdate> Answer(CasusSession session) => AnswerAanbodAsync(session, key, decide, delivery);
        return ChangeAsync(actor, AuditAction.AnswerOffer, key is AanbodKey.ById byId ? byId.Casus : default, Answer, Answer, ct);
    }

    private static async Task<CasusUpdate> AnswerAanbodAsync(
        CasusSession session, AanbodKey key, Func<Casus, Aanbod, Decision> decide, DeliveryId? delivery)
    {
        // A repeated delivery of an acceptance: who accepted may see it by now.
        if (await session.SeenAsync(delivery) is { CasusId: { } seen })
        {
            return await AsItIsAsync(session, seen);
        }

        if (await session.OpenOfferAsync(key) is not var (open, aanbod))
        {
            return new CasusUpdate.NotFound();
        }

        return decide(open.Casus, aanbod) switch
        {
            Decision.Accepted accepted when accepted.Events.All(happened => IsAnswer(happened, aanbod)) =>
                await session.AppendAsync(open, accepted.Events, delivery),
            Decision.Refused refused => session.Refuse(null, refused.Refusal),
            _ => session.Refuse(null, new Refusal(RefusalCode.NotAllowed)),
        };
    }

    private static bool IsAnswer(CasusEvent happened, Aanbod aanbod) => happened switch
    {
        AanbodAccepted answer => answer.Id == aanbod.Id,
        AanbodRefused answer => answer.Id == aanbod.Id,
        _ => false,
    };

    private static async Task<CasusUpdate> UpdateAsync(
        CasusSession session, CasusId id, int? expectedVersion, Func<Casus, Decision> decide, DeliveryId? delivery)
    {
        if (await session.OpenAsync(id) is not { } open)
        {
            return new CasusUpdate.NotFound();
        }

        if (await session.SeenAsync(delivery) is not null || (expectedVersion ?? open.Casus.Version) != open.Casus.Version)
        {
            return session.Stale(open);
        }

        return decide(open.Casus) switch
        {
            Decision.Accepted accepted when !MayWrite(open.Toegang, accepted.Events) => session.Refuse(open, new Refusal(RefusalCode.NotAllowed)),
            Decision.Accepted accepted => await session.AppendAsync(open, accepted.Events, delivery),
            Decision.Refused refused => session.Refuse(open, refused.Refusal),
            var other => throw new InvalidOperationException($"unknown decision {other?.GetType().Name}"),
        };
    }

    private async Task<CasusUpdate> StartAsync(
        CasusSession session, CasusId id, Func<Kenmerk, Decision> begin, DeliveryId? delivery)
    {
        // A repeated delivery may come under another id; it still means the casus that it started.
        var seen = await session.SeenAsync(delivery);
        if (seen is not null || await session.ExistsAsync(id))
        {
            return await session.OpenAsync(seen?.CasusId ?? id) is { } open ? session.Stale(open) : new CasusUpdate.NotFound();
        }

        return begin(await kenmerken.FreeAsync(session.IsTakenAsync)) switch
        {
            Decision.Accepted accepted => await session.StartAsync(id, accepted.Events, delivery),
            Decision.Refused refused => session.Refuse(null, refused.Refusal),
            var other => throw new InvalidOperationException($"unknown decision {other?.GetType().Name}"),
        };
    }

    /// <summary>Answers to an offer come by another way, which knows whom the offer was for.</summary>
    private static bool MayWrite(Toegang toegang, IEnumerable<CasusEvent> events) =>
        events.All(happened => happened is not (AanbodAccepted or AanbodRefused)
            && (ToegangTabel.Needed(happened) is not { } recht || toegang.May(recht)));

    private async Task<CasusUpdate> ChangeAsync(
        Actor actor,
        AuditAction action,
        CasusId id,
        Func<CasusSession, Task<CasusUpdate>> change,
        Func<CasusSession, Task<CasusUpdate>> afterLostRace,
        CancellationToken ct)
    {
        var began = time.GetTimestamp();
        CasusUpdate update;
        try
        {
            update = await RunAsync(actor, action, change, ct);
        }
        catch (DbUpdateException fault) when (engine.IsUniqueViolation(fault))
        {
            Log.LostRace(log, action, id);
            update = await RunAsync(actor, action, afterLostRace, ct);
        }

        Log.Handled(log, action, id, update.GetType().Name, time.GetElapsedTime(began).TotalMilliseconds);
        return update;
    }

    /// <summary>A casus that is damaged is named to the person and told as an alarm; the others are listed.</summary>
    private async Task<CasusList> ListAsync(
        Actor actor, AuditAction action, Func<CasusSession, Task<IReadOnlyList<OpenCasus>>> open, CancellationToken ct)
    {
        var (casussen, damage) = await RunAsync(actor, action, async session =>
        {
            session.Audit(AuditResult.Read);
            return (await open(session), session.Damage);
        }, ct);
        foreach (var fault in damage)
        {
            await alarm.RaiseAsync(fault.Fault, actor, action, ct);
        }

        Log.Listed(log, casussen.Count);
        return new CasusList([.. casussen.Select(casus => casus.Stored)]) { Damaged = [.. damage.Select(one => one.Kenmerk).OfType<Kenmerk>()] };
    }

    /// <summary>Somebody else wrote first: what they wrote is what there is.</summary>
    private static async Task<CasusUpdate> AsItIsAsync(CasusSession session, CasusId id) =>
        await session.OpenAsync(id) is { } open ? session.Stale(open) : new CasusUpdate.NotFound();

    private Task<OpenCasus?> ReadAsync(
        Actor actor, AuditAction action, Func<CasusSession, Task<OpenCasus?>> read, CancellationToken ct) =>
        RunAsync(actor, action, async session =>
        {
            var open = await read(session);
            if (open is not null)
            {
                session.Audit(AuditResult.Read, open);
            }

            return open;
        }, ct);

    private async Task<T> RunAsync<T>(Actor actor, AuditAction action, Func<CasusSession, Task<T>> work, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        try
        {
            return await transaction.RunAsync(async db =>
            {
                var organisatie = await KnownPeople.StaffedAsync(db, organisaties.Find(actor.TenantId), actor.TenantId, alarm, ct);
                return await work(new CasusSession(db, journal, notices, reminders, actor, organisatie, action, time.GetUtcNow(), ct));
            }, ct);
        }
        catch (SealBrokenException fault)
        {
            await alarm.RaiseAsync(fault, actor, action, ct);
            throw;
        }
    }
}
