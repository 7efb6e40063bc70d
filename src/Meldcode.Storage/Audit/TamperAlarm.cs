using System.Data.Common;
using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Meldcode.Storage;

/// <summary>What happens when a stored value isn't what was stored: an error in the log and an audit row, in a transaction of its own.</summary>
internal sealed class TamperAlarm(StorageTransaction transaction, TimeProvider time, ILogger<TamperAlarm> log)
{
    /// <param name="actor">Who came upon it; null when the program did.</param>
    public async Task RaiseAsync(SealBrokenException fault, Actor? actor, AuditAction action, CancellationToken ct)
    {
        Log.SealBroken(log, fault.Label, fault.Fault, action);
        try
        {
            await transaction.RunAsync(db =>
            {
                db.Trail.Add(Row(fault, actor, action));
                return Task.FromResult(true);
            }, ct);
        }
        catch (Exception second) when (second is DbException or DbUpdateException)
        {
            // The first one is what has to be told; this one is in the log.
            Log.AlarmNotWritten(log, second.GetType().Name);
        }
    }

    /// <summary>The same, inside a transaction that goes on without the damaged value.</summary>
    public void Raise(MeldcodeDbContext db, SealBrokenException fault, Actor? actor, AuditAction action)
    {
        Log.SealBroken(log, fault.Label, fault.Fault, action);
        db.Trail.Add(Row(fault, actor, action));
    }

    private AuditRow Row(SealBrokenException fault, Actor? actor, AuditAction action) => new()
    {
        At = time.GetUtcNow(),
        TenantId = actor?.TenantId ?? "",
        OrganisatieId = actor?.OrganisatieId ?? "",
        PersonId = actor?.PersonId ?? "system",
        Role = actor is null ? AuditRole.System : AuditRole.Professional,
        Action = action,
        CasusId = fault.Casus,
        Result = AuditResult.Tampered,
        Ground = actor is null ? AuditGround.Management : AuditGround.OwnCasus,
        Detail = $"{fault.Label}: {fault.Fault}",
    };
}
