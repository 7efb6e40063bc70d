using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>What people said of themselves: who registered for a function, and who is away.</summary>
internal static class KnownPeople
{
    public static async Task<People> OfAsync(MeldcodeDbContext db, string tenantId, string organisatieId, CancellationToken ct)
    {
        var registered = await RegisteredAsync(db, tenantId, organisatieId, null, ct);
        var away = await db.Away.AsNoTracking().Where(row => row.TenantId == tenantId).ToListAsync(ct);
        return new People
        {
            Registered = registered,
            Away = away.ToDictionary(row => row.PersonId, row => row.Until, PersonIds.Comparer),
        };
    }

    /// <summary>The organisation as its people are now. Read in the transaction in which it decides what somebody may see.</summary>
    /// <param name="alarm">Raised for each registration that is not as it was written; null where nothing is written either.</param>
    public static async Task<Organisatie?> StaffedAsync(
        MeldcodeDbContext db, Organisatie? organisatie, string tenantId, TamperAlarm? alarm, CancellationToken ct) =>
        organisatie is null ? null : Staffing.Of(organisatie, new People { Registered = await RegisteredAsync(db, tenantId, organisatie.Id, alarm, ct) });

    private static async Task<Dictionary<FunctionKey, string>> RegisteredAsync(
        MeldcodeDbContext db, string tenantId, string organisatieId, TamperAlarm? alarm, CancellationToken ct)
    {
        var rows = db.Registrations.AsNoTracking().Where(row => row.TenantId == tenantId && row.OrganisatieId == organisatieId);
        return (await WholeAsync(db, rows, alarm, ct)).ToDictionary(KeyOf, row => row.PersonId);
    }

    /// <summary>Somebody who only writes to the database gets no function: then it is the one of the settings who has it, who is told as well.</summary>
    private static async Task<List<RegistrationRow>> WholeAsync(MeldcodeDbContext db, IQueryable<RegistrationRow> rows, TamperAlarm? alarm, CancellationToken ct)
    {
        try
        {
            return await rows.ToListAsync(ct);
        }
        catch (SealBrokenException)
        {
            return await OneByOneAsync(db, rows, alarm, ct);
        }
    }

    private static async Task<List<RegistrationRow>> OneByOneAsync(
        MeldcodeDbContext db, IQueryable<RegistrationRow> rows, TamperAlarm? alarm, CancellationToken ct)
    {
        var whole = new List<RegistrationRow>();
        foreach (var near in await rows.Select(row => new { row.Role, row.Location, row.Function }).ToListAsync(ct))
        {
            try
            {
                whole.Add(await rows.SingleAsync(row => row.Role == near.Role && row.Location == near.Location && row.Function == near.Function, ct));
            }
            catch (SealBrokenException fault)
            {
                // Not registered, then.
                alarm?.Raise(db, fault, null, AuditAction.Register);
            }
        }

        return whole;
    }

    public static FunctionKey KeyOf(RegistrationRow row) => new(row.Role, row.Location.Length == 0 ? null : row.Location, row.Function);
}
