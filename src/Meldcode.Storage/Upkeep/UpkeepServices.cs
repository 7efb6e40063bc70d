using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Meldcode.Storage;

internal static class UpkeepServices
{
    /// <summary>Adds what a beheerder does with the whole of the storage: <see cref="StorageMove"/>, <see cref="StorageBackup"/>.</summary>
    public static void AddMeldcodeUpkeep(this IServiceCollection services)
    {
        services.AddSingleton<UpkeepAudit>();
        services.AddSingleton(provider => new StorageBackup(
            provider.GetRequiredService<IEngine>(), provider.GetRequiredService<UpkeepAudit>()));
        services.AddSingleton(provider => new StorageMove(
            provider.GetRequiredService<IDbContextFactory<MeldcodeDbContext>>(),
            provider.GetRequiredService<IEngine>(),
            provider.GetRequiredService<SchemaMigrator>(),
            provider.GetRequiredService<KeyCheck>(),
            provider.GetRequiredService<UpkeepAudit>()));
    }
}
