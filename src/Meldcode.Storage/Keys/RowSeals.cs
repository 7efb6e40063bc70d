using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Meldcode.Storage;

/// <summary>
/// A row with columns that must be readable and must not be changed from outside, such as whose casus it is. They are
/// parts of the place of its seal. Sealing at every save and checking at every load go by themselves; not with
/// <c>ExecuteUpdate</c> or a projection.
/// </summary>
internal interface ISealedRow
{
    byte[] Seal { get; set; }

    Place Place { get; }

    /// <summary>What must not be readable, inside the seal. Opened at load; mark the row as modified when only this changes.</summary>
    byte[] Hidden { get; set; }
}

/// <summary>Seals rows when they are saved, and looks at their seals when they are loaded.</summary>
internal sealed class RowSeals : SaveChangesInterceptor, IMaterializationInterceptor
{
    /// <summary>One for the process: Entity Framework makes a model for each instance. The vault comes from the context.</summary>
    public static readonly RowSeals Instance = new();

    private RowSeals()
    {
    }

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        SealAll((MeldcodeDbContext)eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        SealAll((MeldcodeDbContext)eventData.Context!);
        return ValueTask.FromResult(result);
    }

    /// <exception cref="SealBrokenException">Somebody changed the row from outside.</exception>
    public object InitializedInstance(MaterializationInterceptionData materializationData, object entity)
    {
        if (entity is ISealedRow row)
        {
            row.Hidden = ((MeldcodeDbContext)materializationData.Context).Vault.Open(row.Seal, row.Place);
        }

        return entity;
    }

    private static void SealAll(MeldcodeDbContext db)
    {
        foreach (var entry in db.ChangeTracker.Entries<ISealedRow>())
        {
            if (entry.State is EntityState.Added or EntityState.Modified)
            {
                entry.Entity.Seal = db.Vault.Seal(entry.Entity.Hidden, entry.Entity.Place);
            }
        }
    }
}
