using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>What people said of themselves: who registered for a function, and who is away.</summary>
internal static class KnownPeople
{
    public static async Task<People> OfAsync(MeldcodeDbContext db, string tenantId, string organisatieId, CancellationToken ct)
    {
        var registered = await db.Registrations.AsNoTracking()
            .Where(row => row.TenantId == tenantId && row.OrganisatieId == organisatieId).ToListAsync(ct);
        var away = await db.Away.AsNoTracking().Where(row => row.TenantId == tenantId).ToListAsync(ct);
        return new People
        {
            Registered = registered.ToDictionary(KeyOf, row => row.PersonId),
            Away = away.ToDictionary(row => row.PersonId, row => row.Until, PersonIds.Comparer),
        };
    }

    public static FunctionKey KeyOf(RegistrationRow row) => new(row.Role, row.Location.Length == 0 ? null : row.Location, row.Function);
}
