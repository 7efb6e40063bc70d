using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>What is due, for the owner of a casus.</summary>
internal sealed class ReminderBook(
    StorageTransaction transaction, NoticeCodec codec, IOrganisatieDirectory organisaties, TimeProvider time) : IReminderBook
{
    public Task<IReadOnlyList<Reminder>> ListAsync(Actor owner, CancellationToken ct) => transaction.ReadAsync<IReadOnlyList<Reminder>>(async db =>
    {
        var rows = await (
            from row in db.Reminders.AsNoTracking()
            join casus in Own(db, owner) on row.CasusId equals casus.CasusId
            where row.State == ReminderState.Open || row.State == ReminderState.Told
            orderby row.TellAt, row.Id
            select new { row, casus.Kenmerk }).ToListAsync(ct);
        var organisatie = organisaties.Find(owner.TenantId);
        return [.. rows.Select(one => Of(one.row, one.Kenmerk, organisatie)).OfType<Reminder>()];
    }, ct);

    public Task<bool> SnoozeAsync(Actor owner, long reminderId, DateOnly until, CancellationToken ct) => ChangeAsync(owner, reminderId, (row, reminder) =>
    {
        var now = time.GetUtcNow();
        var hours = organisaties.Find(owner.TenantId)?.Werktijden ?? Werktijden.Default;
        if (until <= Amsterdam.Day(now) || reminder.LatestSnooze is not { } latest || until > latest)
        {
            return false;
        }

        (row.TellAt, row.State, row.ChangedAt) = (hours.StartOf(until), ReminderState.Open, now);
        return true;
    }, ct);

    public Task<bool> DismissAsync(Actor owner, long reminderId, CancellationToken ct) => ChangeAsync(owner, reminderId, (row, reminder) =>
    {
        (row.State, row.ChangedAt) = reminder.MayDismiss ? (ReminderState.Dismissed, time.GetUtcNow()) : (row.State, row.ChangedAt);
        return reminder.MayDismiss;
    }, ct);

    private static IQueryable<CasusRow> Own(MeldcodeDbContext db, Actor owner) => db.Casussen.Where(row =>
        row.TenantId == owner.TenantId && row.OrganisatieId == owner.OrganisatieId && row.OwnerId == owner.PersonId);

    private Task<bool> ChangeAsync(Actor owner, long id, Func<ReminderRow, Reminder, bool> change, CancellationToken ct) => transaction.RunAsync(async db =>
    {
        var row = await db.Reminders.SingleOrDefaultAsync(row => row.Id == id && (row.State == ReminderState.Open || row.State == ReminderState.Told), ct);
        var casus = row is null ? null : await Own(db, owner).AsNoTracking().SingleOrDefaultAsync(casus => casus.CasusId == row.CasusId, ct);
        return casus is not null && Of(row!, casus.Kenmerk, organisaties.Find(owner.TenantId)) is { } reminder && change(row!, reminder);
    }, ct);

    /// <summary>Null for what is not the owner's to hear.</summary>
    private Reminder? Of(ReminderRow row, string kenmerk, Organisatie? organisatie) =>
        codec.TryOpen(row) is { Reminder: { } kind } termijn
            ? new Reminder(
                row.Id, row.CasusId, Kenmerk.Read(kenmerk)!.Value, kind, row.TellAt,
                Termijnen.LatestSnooze(kind, Amsterdam.Day(termijn.Due)), Termijnen.MayDismiss(kind))
            {
                Day = termijn.Day is { } day && organisatie is not null ? Bewaring.NotBefore(day, Amsterdam.Day(ToldAt(row)), organisatie) : termijn.Day,
            }
            : null;

    private DateTimeOffset ToldAt(ReminderRow row) =>
        row.State == ReminderState.Told ? row.ChangedAt : row.TellAt > time.GetUtcNow() ? row.TellAt : time.GetUtcNow();
}
