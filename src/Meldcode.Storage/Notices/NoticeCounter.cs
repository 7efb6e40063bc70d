using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>Notices for whoever keeps the installation: where each stands, never what it is about or for whom.</summary>
public sealed class NoticeCounter
{
    private readonly StorageTransaction _transaction;
    private readonly NoticeDesk _desk;
    private readonly NoticeLocks _locks;
    private readonly NoticeCodec _codec;
    private readonly TimeProvider _time;

    internal NoticeCounter(StorageTransaction transaction, NoticeDesk desk, NoticeLocks locks, NoticeCodec codec, TimeProvider time) =>
        (_transaction, _desk, _locks, _codec, _time) = (transaction, desk, locks, codec, time);

    /// <summary>Everything that is still to be done or was put aside, oldest first.</summary>
    public Task<IReadOnlyList<NoticeLine>> ListAsync(CancellationToken ct) => _transaction.ReadAsync<IReadOnlyList<NoticeLine>>(async db =>
    {
        var rows = await db.Notices.AsNoTracking().Where(row => row.DueAt != null || row.State == NoticeState.Parked).OrderBy(row => row.Id).ToListAsync(ct);
        var now = _time.GetUtcNow();
        return [.. rows.Select(row => new NoticeLine(
            row.NoticeId, row.TenantId, row.OrganisatieId, row.State, row.CreatedAt, row.DueAt, row.Failures, row.LeaseUntil > now))];
    }, ct);

    /// <summary>Handles it again at once.</summary>
    /// <param name="account">Account that runs the program, for the audit.</param>
    /// <returns>False when there is none that is still to be done or was put aside.</returns>
    public Task<bool> RetryAsync(string noticeId, string account, CancellationToken ct) => ChangeAsync(noticeId, account, NoticeEntryKind.Retried, (row, lines) =>
    {
        row.State = row.State is NoticeState.Parked ? Ladder.StateOf(lines) : row.State;
        row.Failures = 0;
        _desk.Wake(row, _time.GetUtcNow());
    }, ct);

    /// <summary>Puts it aside: nobody is told until it is retried.</summary>
    /// <param name="account">Account that runs the program, for the audit.</param>
    /// <returns>False when there is none that is still to be done or was put aside.</returns>
    public Task<bool> ParkAsync(string noticeId, string account, CancellationToken ct) => ChangeAsync(
        noticeId, account, NoticeEntryKind.Parked, (row, _) => (row.State, row.DueAt, row.LeaseBy, row.LeaseUntil) = (NoticeState.Parked, null, null, null), ct);

    private Task<bool> ChangeAsync(string noticeId, string account, NoticeEntryKind kind, Action<NoticeRow, IReadOnlyList<NoticeEntry>> change, CancellationToken ct) => _transaction.RunAsync(async db =>
    {
        var row = await FindAsync(db, noticeId, ct);
        if (row is not ({ DueAt: not null } or { State: NoticeState.Parked }))
        {
            db.Trail.Add(AuditRows.OfVerb(_time.GetUtcNow(), account, AuditAction.Outbox, AuditResult.NotFound, kind.ToString()));
            return false;
        }

        var lines = await db.NoticeEntries.AsNoTracking().Where(line => line.Notice == row.Id).ToListAsync(ct);
        _desk.Append(db, row, lines.Count, new NoticeEntry(_time.GetUtcNow(), kind, null));
        db.Trail.Add(AuditRows.OfVerb(_time.GetUtcNow(), account, AuditAction.Outbox, AuditResult.Saved, $"{kind} {row.NoticeId}"));
        change(row, [.. lines.Select(_codec.TryDecode).OfType<NoticeEntry>()]);
        return true;
    }, ct);

    private async Task<NoticeRow?> FindAsync(MeldcodeDbContext db, string noticeId, CancellationToken ct)
    {
        var id = await db.Notices.Where(row => row.NoticeId == noticeId).Select(row => (long?)row.Id).SingleOrDefaultAsync(ct);
        return id is { } known ? await _locks.HoldAsync(db, known, ct) : null;
    }
}

/// <param name="IsHeld">A worker has it now.</param>
public sealed record NoticeLine(
    string Id, string TenantId, string OrganisatieId, NoticeState State, DateTimeOffset CreatedAt, DateTimeOffset? DueAt, int Failures, bool IsHeld);
