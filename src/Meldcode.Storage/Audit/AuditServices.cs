using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Meldcode.Storage;

internal static class AuditServices
{
    public static void AddMeldcodeAudit(this IServiceCollection services)
    {
        services.TryAddSingleton(new AuditOrigin("bot"));
        services.AddSingleton<AuditTrail>();
        services.AddSingleton<TamperAlarm>();
    }
}
