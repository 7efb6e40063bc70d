using System.Security.Cryptography;
using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>Keeps what is due in step with the casus, in the transaction that changes it.</summary>
internal sealed class Reminders(NoticeCodec codec, NoticeDesk desk, NoticeLocks locks, ProtocolCatalog protocols, IOrganisatieDirectory organisaties)
{
    private const int MarkLength = 16;

    /// <summary>Adds what became due, withdraws what is done or went away. What was told or dismissed is not brought up again.</summary>
    public async Task FollowAsync(MeldcodeDbContext db, CasusRow row, Casus casus, DateTimeOffset now, CancellationToken ct)
    {
        if (protocols.Follow(casus) is not { } protocol)
        {
            return;
        }

        var due = Termijnen.Of(casus, protocol, HoursOf(row)).Concat(EndOfTerm(row, casus, now));
        await FollowAsync(db, row, await OpenAsync(db, row.CasusId, ct), due, now, ct);
    }

    /// <summary>The same for the end of its term alone, which also moves when the settings change and nothing happens in the casus.</summary>
    public async Task FollowTermAsync(MeldcodeDbContext db, CasusRow row, Casus casus, DateTimeOffset now, CancellationToken ct)
    {
        var known = (await OpenAsync(db, row.CasusId, ct)).Where(one => one.Termijn.Reminder == ReminderKind.Bewaartermijn);
        await FollowAsync(db, row, known, EndOfTerm(row, casus, now), now, ct);
    }

    /// <returns>When the eigenaar of today was reminded of the end of the term as it stands today; null when that did not happen.</returns>
    public async Task<DateOnly?> RemindedOnAsync(MeldcodeDbContext db, CasusRow row, Casus casus, DateTimeOffset now, CancellationToken ct)
    {
        var key = EndOfTerm(row, casus, now).SingleOrDefault()?.Key;
        var told = await db.Reminders.AsNoTracking().Where(reminder => reminder.CasusId == row.CasusId && reminder.State == ReminderState.Told).ToListAsync(ct);
        return told.Find(reminder => key is not null && codec.TryOpen(reminder)?.Key == key) is { } found ? Amsterdam.Day(found.ChangedAt) : null;
    }

    /// <summary>Tells what is due: the owner by a reminder, somebody else by a notice.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> TellDueAsync(MeldcodeDbContext db, DateTimeOffset now, int atMost, CancellationToken ct)
    {
        var rows = await db.Reminders.Where(row => row.State == ReminderState.Open && row.TellAt <= now)
            .OrderBy(row => row.TellAt).ThenBy(row => row.Id).Take(atMost).ToListAsync(ct);
        foreach (var reminder in rows)
        {
            var casus = await db.Casussen.AsNoTracking().SingleAsync(row => row.CasusId == reminder.CasusId, ct);
            await TellAsync(db, casus, reminder, now, ct);
            (reminder.State, reminder.ChangedAt) = (ReminderState.Told, now);
        }

        return rows.Count;
    }

    private async Task FollowAsync(
        MeldcodeDbContext db, CasusRow row, IEnumerable<(ReminderRow Row, Termijn Termijn)> known, IEnumerable<Termijn> wanted, DateTimeOffset now, CancellationToken ct)
    {
        // Somebody who records today that a report was made last week is not reminded of it in the same minute.
        var earliest = HoursOf(row).StartOf(Amsterdam.Day(now).AddDays(1));
        var due = wanted.ToDictionary(termijn => termijn.Key, StringComparer.Ordinal);
        foreach (var (reminder, termijn) in known)
        {
            if (Follow(reminder, due.Remove(termijn.Key, out _), earliest, now))
            {
                await WithdrawAsync(db, reminder, termijn, now, ct);
            }
        }

        db.Reminders.AddRange(due.Values.Select(termijn => RowOf(row.CasusId, termijn, termijn.Due > earliest ? termijn.Due : earliest, now)));
    }

    /// <summary>What can be read of the reminders of a casus.</summary>
    private async Task<IReadOnlyList<(ReminderRow Row, Termijn Termijn)>> OpenAsync(MeldcodeDbContext db, CasusId id, CancellationToken ct)
    {
        var rows = await db.Reminders.Where(reminder => reminder.CasusId == id).ToListAsync(ct);
        return [.. from row in rows let termijn = codec.TryOpen(row) where termijn is not null select (row, termijn)];
    }

    private IEnumerable<Termijn> EndOfTerm(CasusRow row, Casus casus, DateTimeOffset now) =>
        organisaties.Find(row.TenantId) is { } organisatie && Bewaring.Reminder(casus, organisatie, Amsterdam.Day(now)) is { } termijn ? [termijn] : [];

    /// <summary>What comes back is told again, but not in the same minute.</summary>
    /// <returns>True when it was done or went away just now.</returns>
    private static bool Follow(ReminderRow row, bool stillDue, DateTimeOffset earliest, DateTimeOffset now)
    {
        var open = row.State is ReminderState.Open or ReminderState.Told;
        var next = stillDue && row.State is ReminderState.Withdrawn ? ReminderState.Open
            : !stillDue && open ? ReminderState.Withdrawn
            : row.State;
        if (next != row.State)
        {
            (row.State, row.ChangedAt) = (next, now);
            row.TellAt = next is ReminderState.Open && row.TellAt < earliest ? earliest : row.TellAt;
            return next is ReminderState.Withdrawn;
        }

        return false;
    }

    /// <summary>What is still on its way about it need not arrive any more.</summary>
    private async Task WithdrawAsync(MeldcodeDbContext db, ReminderRow reminder, Termijn termijn, DateTimeOffset now, CancellationToken ct)
    {
        var pending = await db.Notices.AsNoTracking().Where(row => row.CasusId == reminder.CasusId && row.State == NoticeState.Pending).ToListAsync(ct);
        foreach (var seen in pending.Where(row => codec.TryOpen(row) is { } payload && (payload.ReminderId == reminder.Id || payload.Key == termijn.Key)))
        {
            if (await locks.HoldAsync(db, seen.Id, ct) is { State: NoticeState.Pending, LeaseBy: null } row)
            {
                (row.State, row.DueAt, row.ChangedAt) = (NoticeState.Withdrawn, null, now);
            }
        }
    }

    private async Task TellAsync(MeldcodeDbContext db, CasusRow casus, ReminderRow row, DateTimeOffset now, CancellationToken ct)
    {
        var termijn = codec.TryOpen(row);
        if (termijn?.Reminder is { } reminder)
        {
            var payload = new NoticePayload { Kind = NoticeKind.Reminder, Since = now, Kenmerk = Kenmerk.Read(casus.Kenmerk), Reminder = reminder, ReminderId = row.Id };
            desk.Put(db, casus, payload, now);
        }
        else if (termijn?.Aanleiding is { } kind)
        {
            // These are the aandachtsfunctionaris's: with a suspect within the organisation there is no help and no report here.
            await desk.PutAsync(db, casus, [new Aanleiding(kind, Ontvanger.Aandachtsfunctionaris, termijn.Key)], now, ct);
        }
    }

    private ReminderRow RowOf(CasusId id, Termijn termijn, DateTimeOffset tellAt, DateTimeOffset now)
    {
        var mark = RandomNumberGenerator.GetHexString(MarkLength, lowercase: true);
        return new ReminderRow { CasusId = id, Mark = mark, Payload = codec.Seal(termijn, id, mark), TellAt = tellAt, State = ReminderState.Open, ChangedAt = now };
    }

    private Werktijden HoursOf(CasusRow row) =>
        organisaties.Find(row.TenantId) is { } organisatie && organisatie.Id == row.OrganisatieId ? organisatie.Werktijden : Werktijden.Default;
}
