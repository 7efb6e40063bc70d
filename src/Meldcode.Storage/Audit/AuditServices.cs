using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Meldcode.Storage;

internal static class AuditServices
{
    public static void AddMeldcodeAudit(this IServiceCollection services)
    {
        services.TryAddSingleton(new AuditOrigin("bot"));
        services.AddSingleton<AuditTrail>();
        services.AddSingleton<TamperAlarm>();
        services.AddSingleton(provider => new AuditVerifier(
            provider.GetRequiredService<StorageTransaction>(), provider.GetRequiredService<KeyRing>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new AuditDay(provider.GetRequiredService<StorageTransaction>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new AuditStart(
            provider.GetRequiredService<StorageTransaction>(), provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<AuditStart>>()));
    }
}
