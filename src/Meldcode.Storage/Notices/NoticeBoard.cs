using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Meldcode.Storage;

/// <summary>Where notices stand, and what people do with them. Unknown and foreign look the same.</summary>
internal sealed class NoticeBoard(
    StorageTransaction transaction, NoticeLoader loader, NoticeDesk desk, EscalationOptions options, TimeProvider time, ILogger<NoticeBoard> log) : INoticeBoard
{
    private static readonly TimeSpan BetweenTests = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan BetweenContacts = TimeSpan.FromDays(1);

    public Task<IReadOnlyList<NoticeStatus>> OfCasusAsync(Actor owner, CasusId id, CancellationToken ct) => transaction.ReadAsync<IReadOnlyList<NoticeStatus>>(async db =>
    {
        var own = await db.Casussen.AsNoTracking().SingleOrDefaultAsync(row => row.CasusId == id, ct) is { } casus && Owns(casus, owner);
        var rows = await db.Notices.AsNoTracking().Where(row => own && row.CasusId == id).OrderBy(row => row.Id).ToListAsync(ct);
        return [.. (await LoadAsync(db, rows, ct)).Select(loaded => loaded.Status)];
    }, ct);

    public Task<IReadOnlyList<NoticeStatus>> ReceivedAsync(Actor receiver, CancellationToken ct) => transaction.ReadAsync<IReadOnlyList<NoticeStatus>>(async db =>
    {
        var person = PersonIds.Normal(receiver.PersonId);
        var rows = await Within(db, receiver).AsNoTracking()
            .Where(row => row.State != NoticeState.Done && row.State != NoticeState.Withdrawn && row.State != NoticeState.Parked)
            .Where(row => db.NoticeEntries.Any(entry => entry.Notice == row.Id && entry.PersonId == person))
            .OrderBy(row => row.Id).ToListAsync(ct);
        return [.. (await LoadAsync(db, rows, ct)).Where(loaded => IsOpenFor(loaded, receiver.PersonId)).Select(loaded => Shown(loaded, receiver))];
    }, ct);

    public Task<NoticeStatus?> FindAsync(Actor actor, string noticeId, CancellationToken ct) => transaction.ReadAsync(
        async db => await OpenAsync(db, actor, noticeId, ct) is { } loaded ? Shown(loaded, actor) : null, ct);

    public Task<NoticeAnswer> SeenAsync(Actor receiver, string noticeId, CancellationToken ct) => AnswerAsync(receiver, noticeId, (_, loaded, as_) =>
        Task.FromResult(HasAnswered(loaded, receiver, NoticeEntryKind.Seen) || HasAnswered(loaded, receiver, NoticeEntryKind.TakenUp)
            ? Already()
            : ([Line(NoticeEntryKind.Seen, as_)], loaded.Row.State is NoticeState.TakenUp ? NoticeState.TakenUp : NoticeState.Seen, NoticeAnswer.Done)), ct);

    public Task<NoticeAnswer> TakeUpAsync(Actor receiver, string noticeId, CancellationToken ct) => AnswerAsync(receiver, noticeId, (_, loaded, as_) =>
        Task.FromResult(Holder(loaded) is not { } holder
            ? ([Line(NoticeEntryKind.TakenUp, as_)], NoticeState.TakenUp, NoticeAnswer.Done)
            : PersonIds.Comparer.Equals(holder.PersonId, receiver.PersonId) ? Already() : Refuse(NoticeAnswer.TakenByOther)), ct);

    public Task<NoticeAnswer> PassOnAsync(Actor receiver, string noticeId, CancellationToken ct) => AnswerAsync(receiver, noticeId, (_, loaded, as_) =>
    {
        if (HasAnswered(loaded, receiver, NoticeEntryKind.PassedOn))
        {
            return Task.FromResult(Already());
        }

        if (Holder(loaded) is { } holder && !PersonIds.Comparer.Equals(holder.PersonId, receiver.PersonId))
        {
            return Task.FromResult(Refuse(NoticeAnswer.TakenByOther));
        }

        NoticeEntry passed = Line(NoticeEntryKind.PassedOn, as_);
        var after = loaded.View(options.Terms, passed.At) with { Entries = [.. loaded.Entries, passed] };
        return Task.FromResult(Ladder.HasNext(after) ? ([passed], NoticeState.Waiting, NoticeAnswer.Done) : Refuse(NoticeAnswer.NobodyNext));
    }, ct);

    public Task<NoticeAnswer> AskContactAsync(Actor receiver, string noticeId, CancellationToken ct) => AnswerAsync(receiver, noticeId, (db, loaded, as_) =>
    {
        var now = time.GetUtcNow();
        if (loaded.Casus is not { } casus)
        {
            return Task.FromResult(Refuse(NoticeAnswer.NotFound));
        }

        if (loaded.Entries.Any(entry => entry.Kind is NoticeEntryKind.ContactAsked && entry.At > now - BetweenContacts))
        {
            return Task.FromResult(Already());
        }

        desk.Put(db, casus, new NoticePayload { Kind = NoticeKind.ContactAsked, Since = now, Kenmerk = loaded.Payload.Kenmerk }, now);
        var seen = loaded.Row.State is NoticeState.TakenUp ? NoticeState.TakenUp : NoticeState.Seen;
        NoticeEntry[] lines = HasAnswered(loaded, receiver, NoticeEntryKind.Seen) || HasAnswered(loaded, receiver, NoticeEntryKind.TakenUp)
            ? [Line(NoticeEntryKind.ContactAsked, as_)]
            : [Line(NoticeEntryKind.Seen, as_), Line(NoticeEntryKind.ContactAsked, as_)];
        return Task.FromResult<(NoticeEntry[], NoticeState?, NoticeAnswer)>((lines, seen, NoticeAnswer.Done));
    }, ct);

    public Task<string?> TestAsync(Actor actor, Receiver receiver, CancellationToken ct) => transaction.RunAsync(async db =>
    {
        var now = time.GetUtcNow();
        var earliest = now - BetweenTests;
        var recent = await Within(db, actor).AsNoTracking().Where(row => row.CasusId == null && row.CreatedAt > earliest).ToListAsync(ct);
        var same = (await LoadAsync(db, recent, ct)).Any(loaded =>
            PersonIds.Comparer.Equals(loaded.Payload.AskedBy, actor.PersonId) && loaded.Payload.Person == receiver);
        return same ? null : desk.Put(
            db, actor.TenantId, actor.OrganisatieId, null,
            new NoticePayload { Kind = NoticeKind.Test, Since = now, Person = receiver, AskedBy = actor.PersonId }, now).NoticeId;
    }, ct);

    public Task<IReadOnlyList<ParkedNotice>> ParkedAsync(Actor beheerder, CancellationToken ct) => transaction.ReadAsync<IReadOnlyList<ParkedNotice>>(async db =>
    {
        var rows = await Within(db, beheerder).AsNoTracking().Where(row => row.State == NoticeState.Parked).OrderBy(row => row.Id).ToListAsync(ct);
        return [.. rows.Select(row => new ParkedNotice(row.NoticeId, loader.KindOf(row), row.CreatedAt, row.ChangedAt, row.Failures))];
    }, ct);

    private static bool HasAnswered(LoadedNotice loaded, Actor actor, NoticeEntryKind kind) =>
        SincePassedOn(loaded, actor).Any(entry => entry.Kind == kind && PersonIds.Comparer.Equals(entry.To?.PersonId, actor.PersonId));

    /// <summary>What this person did before passing it on does not count any more, but that they passed it on does.</summary>
    private static IEnumerable<NoticeEntry> SincePassedOn(LoadedNotice loaded, Actor actor)
    {
        var last = loaded.Entries.ToList().FindLastIndex(entry =>
            entry.Kind is NoticeEntryKind.PassedOn && PersonIds.Comparer.Equals(entry.To?.PersonId, actor.PersonId));
        return loaded.Entries.Skip(Math.Max(last, 0));
    }

    /// <summary>Who takes it up; nobody any more once that person passed it on.</summary>
    private static Receiver? Holder(LoadedNotice loaded) =>
        loaded.Entries.LastOrDefault(entry => entry.Kind is NoticeEntryKind.TakenUp or NoticeEntryKind.PassedOn) is { Kind: NoticeEntryKind.TakenUp } held
            ? held.To
            : null;

    private static bool IsOpenFor(LoadedNotice loaded, string person) =>
        loaded.WasFor(person) && !(Holder(loaded) is { } holder && !PersonIds.Comparer.Equals(holder.PersonId, person))
        && loaded.Entries.Last(entry => PersonIds.Comparer.Equals(entry.To?.PersonId, person)).Kind is not NoticeEntryKind.PassedOn;

    /// <summary>Why a colleague was passed over may say whom the casus is about; that is for its owner alone.</summary>
    private static NoticeStatus Shown(LoadedNotice loaded, Actor actor) => loaded.Casus is { } casus && Owns(casus, actor)
        ? loaded.Status
        : loaded.Status with { Entries = [.. loaded.Entries.Where(entry => entry.Skip is not SkipReason.InConflict)] };

    private static bool Owns(CasusRow casus, Actor actor) => casus.IsWithin(actor) && PersonIds.Comparer.Equals(casus.OwnerId, actor.PersonId);

    private static IQueryable<NoticeRow> Within(MeldcodeDbContext db, Actor actor) =>
        db.Notices.Where(row => row.TenantId == actor.TenantId && row.OrganisatieId == actor.OrganisatieId);

    private static AuditResult ResultOf(NoticeAnswer answer) => answer switch
    {
        NoticeAnswer.Done => AuditResult.Saved,
        NoticeAnswer.AlreadyDone => AuditResult.Stale,
        NoticeAnswer.NotFound => AuditResult.NotFound,
        _ => AuditResult.Refused,
    };

    private static (NoticeEntry[] Lines, NoticeState? State, NoticeAnswer Answer) Already() => Refuse(NoticeAnswer.AlreadyDone);

    private static (NoticeEntry[] Lines, NoticeState? State, NoticeAnswer Answer) Refuse(NoticeAnswer answer) => ([], null, answer);

    private NoticeEntry Line(NoticeEntryKind kind, Receiver by) => new(time.GetUtcNow(), kind, by);

    private async Task<IReadOnlyList<LoadedNotice>> LoadAsync(MeldcodeDbContext db, IEnumerable<NoticeRow> rows, CancellationToken ct)
    {
        var all = new List<LoadedNotice>();
        foreach (var row in rows)
        {
            try
            {
                all.Add(await loader.LoadAsync(db, row, time.GetUtcNow(), ct));
            }
            catch (Exception fault) when (fault is SealBrokenException or InvalidDataException)
            {
                // One that somebody changed must not hide the others; the worker raises the alarm and tells the owner.
                Log.NoticeLeftOut(log, row.Id, fault.GetType().Name);
            }
        }

        return all;
    }

    /// <returns>Null when there is none that this person may see.</returns>
    private async Task<LoadedNotice?> OpenAsync(MeldcodeDbContext db, Actor actor, string noticeId, CancellationToken ct)
    {
        var row = await Within(db, actor).SingleOrDefaultAsync(row => row.NoticeId == noticeId, ct);
        var loaded = row is null ? null : await loader.LoadAsync(db, row, time.GetUtcNow(), ct);
        return loaded is not null && MaySee(loaded, actor) ? loaded : null;
    }

    private static bool MaySee(LoadedNotice loaded, Actor actor) =>
        (loaded.Casus is { } casus && Owns(casus, actor)) || PersonIds.Comparer.Equals(loaded.Payload.AskedBy, actor.PersonId) || loaded.WasFor(actor.PersonId);

    /// <summary>What a receiver does. The worker is woken, so that the ladder ends or goes on and the cards follow.</summary>
    private Task<NoticeAnswer> AnswerAsync(
        Actor receiver,
        string noticeId,
        Func<MeldcodeDbContext, LoadedNotice, Receiver, Task<(NoticeEntry[] Lines, NoticeState? State, NoticeAnswer Answer)>> decide,
        CancellationToken ct) => transaction.RunAsync(async db =>
    {
        if (await OpenAsync(db, receiver, noticeId, ct) is not { } loaded || !loaded.WasFor(receiver.PersonId))
        {
            db.Trail.Add(AuditRows.OfNotice(time.GetUtcNow(), receiver, null, AuditResult.NotFound, null));
            return NoticeAnswer.NotFound;
        }

        var (lines, state, answer) = await decide(db, loaded, loaded.As(receiver.PersonId));
        for (var i = 0; i < lines.Length; i++)
        {
            desk.Append(db, loaded.Row, loaded.Entries.Count + i, lines[i]);
        }

        if (state is { } now)
        {
            loaded.Row.State = now;
            desk.Wake(loaded.Row, time.GetUtcNow());
        }

        db.Trail.Add(AuditRows.OfNotice(time.GetUtcNow(), receiver, loaded.As(receiver.PersonId), ResultOf(answer), loaded.Row.CasusId, [.. lines.Select(line => line.Kind)]));
        return answer;
    }, ct);
}
