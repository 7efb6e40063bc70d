using Meldcode.Domain;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Meldcode.Storage;

internal static class NoticeServices
{
    /// <summary>Adds the ports of notices, reminders and reachability, and what the worker runs. Rungs come from other rooms; with none it works too.</summary>
    public static void AddNotices(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<EscalationOptions>, EscalationOptionsValidator>();
        services.AddOptions<EscalationOptions>()
            .Bind(configuration.GetSection(EscalationOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<EscalationOptions>>().Value);
        services.AddSingleton<NoticeSignal>();
        services.AddSingleton<NoticeCodec>();
        services.AddSingleton<NoticeDesk>();
        services.AddSingleton<NoticeLoader>();
        services.AddSingleton<NoticeLocks>();
        services.AddSingleton<NoticeClaims>();
        services.AddSingleton<NoticeSteps>();
        services.AddSingleton<RungCircuits>();
        services.AddSingleton<RungCalls>();
        services.TryAddSingleton(ProtocolCatalog.BuiltIn);
        services.AddSingleton<Reminders>();
        services.AddSingleton<INoticeBoard, NoticeBoard>();
        services.AddSingleton<IReminderBook, ReminderBook>();
        services.AddSingleton<IReachability, Reachability>();
        services.AddSingleton<IConversationBook, ConversationBook>();
        services.AddSingleton(provider => new NoticeRunner(
            provider.GetRequiredService<StorageTransaction>(),
            provider.GetRequiredService<NoticeClaims>(),
            provider.GetRequiredService<NoticeSteps>(),
            provider.GetRequiredService<RungCalls>(),
            provider.GetServices<INoticeWatcher>(),
            provider.GetRequiredService<TamperAlarm>(),
            provider.GetRequiredService<EscalationOptions>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<NoticeRunner>>()));
        services.AddSingleton(provider => new NoticeCounter(
            provider.GetRequiredService<StorageTransaction>(),
            provider.GetRequiredService<NoticeDesk>(),
            provider.GetRequiredService<NoticeLocks>(),
            provider.GetRequiredService<NoticeCodec>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new DueDates(
            provider.GetRequiredService<StorageTransaction>(), provider.GetRequiredService<Reminders>(), provider.GetRequiredService<TimeProvider>()));
    }
}
