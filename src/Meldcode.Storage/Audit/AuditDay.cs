using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>
/// One day of the audit for whoever runs the installation: what was done with the installation itself, line by line, and of
/// everything else how often. No person of the organisation and no casus: who looked at which casus is for those who may read it.
/// </summary>
public sealed class AuditDay
{
    /// <summary>What is done to the installation, by a verb or by the program itself.</summary>
    private static readonly AuditAction[] OfTheInstallation =
        [AuditAction.Configuration, AuditAction.Keys, AuditAction.Reencrypt, AuditAction.Chain, AuditAction.Move, AuditAction.Backup, AuditAction.Outbox, AuditAction.Audit];

    private readonly StorageTransaction _transaction;
    private readonly TimeProvider _time;

    internal AuditDay(StorageTransaction transaction, TimeProvider time) => (_transaction, _time) = (transaction, time);

    /// <param name="day">Europe/Amsterdam; null is today.</param>
    /// <param name="account">Account that runs the program; that it looked is in the audit too.</param>
    /// <returns>Null when a row of that day cannot be read.</returns>
    public async Task<AuditDayRows?> ShowAsync(DateOnly? day, string account, CancellationToken ct)
    {
        var shown = day ?? Amsterdam.Day(_time.GetUtcNow());
        try
        {
            return await _transaction.RunAsync(db => ShowAsync(db, shown, account, ct), ct);
        }
        catch (Exception fault) when (fault is InvalidOperationException or FormatException or ArgumentException or InvalidCastException)
        {
            return null;
        }
    }

    private async Task<AuditDayRows> ShowAsync(MeldcodeDbContext db, DateOnly day, string account, CancellationToken ct)
    {
        var (from, to) = (Amsterdam.Instant(day, TimeOnly.MinValue), Amsterdam.Instant(day.AddDays(1), TimeOnly.MinValue));
        var rows = await db.Audit.AsNoTracking().Where(row => row.At >= from && row.At < to).OrderBy(row => row.Id).ToListAsync(ct);
        db.Trail.Add(AuditRows.OfVerb(_time.GetUtcNow(), account, AuditAction.Audit, AuditResult.Read, $"shown {day:yyyy-MM-dd}"));
        return new AuditDayRows(
            day,
            [.. rows.Where(IsOfTheInstallation).Select(row => new AuditDayLine(row.Id, row.At, row.PersonId, row.Action.ToString(), row.Result.ToString(), row.Detail, row.Source))],
            [.. rows.Where(row => !IsOfTheInstallation(row)).GroupBy(row => (row.Action, row.Result)).OrderBy(same => same.Key)
                .Select(same => new AuditDayCount(same.Key.Action.ToString(), same.Key.Result.ToString(), same.Count()))]);
    }

    private static bool IsOfTheInstallation(AuditRow row) =>
        row is { TenantId: "", CasusId: null, Ground: AuditGround.Management } && OfTheInstallation.Contains(row.Action);
}

/// <param name="Day">Europe/Amsterdam.</param>
/// <param name="Lines">What was done with the installation, oldest first.</param>
/// <param name="Counts">How often anything else was done, with what result.</param>
public sealed record AuditDayRows(DateOnly Day, IReadOnlyList<AuditDayLine> Lines, IReadOnlyList<AuditDayCount> Counts);

/// <param name="At">UTC.</param>
/// <param name="By"><c>account:</c> with the account of whoever ran a verb, or <c>system</c>.</param>
public sealed record AuditDayLine(long Row, DateTimeOffset At, string By, string Action, string Result, string? Detail, string Source);

public sealed record AuditDayCount(string Action, string Result, int Count);
