using Meldcode.Domain;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Meldcode.Conversation.Escalation;

internal static class EscalationServices
{
    /// <summary>Messages to and from others. What nobody implements is taken as: nothing is sent.</summary>
    public static void AddEscalation(this IServiceCollection services)
    {
        services.TryAddSingleton<NoNotices>();
        services.TryAddSingleton<INoticeBoard>(provider => provider.GetRequiredService<NoNotices>());
        services.TryAddSingleton<IReminderBook>(provider => provider.GetRequiredService<NoNotices>());
        services.TryAddSingleton<IReachability>(provider => provider.GetRequiredService<NoNotices>());
        services.TryAddSingleton<IConversationBook>(provider => provider.GetRequiredService<NoNotices>());
        services.TryAddSingleton<ChatMemory>();
        services.TryAddSingleton<ProactiveChat>();
        services.TryAddSingleton<OwnerCards>();
        services.TryAddSingleton<NoticeCards>();
        services.TryAddSingleton<NoticeDesk>();
        services.TryAddSingleton<NoticeWatcher>();
        services.TryAddSingleton<INoticeWatcher>(provider => provider.GetRequiredService<NoticeWatcher>());
        services.TryAddSingleton<CasusReading>();
        services.TryAddSingleton<NoticeAnswers>();
        services.TryAddSingleton<ReminderAnswers>();
        services.TryAddSingleton<SetupAnswers>();
        services.TryAddSingleton<EscalationAnswers>();
        services.AddSingleton<IRung, CardRung>();
    }
}
