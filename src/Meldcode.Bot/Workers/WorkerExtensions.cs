namespace Meldcode.Bot.Workers;

internal static class WorkerExtensions
{
    /// <summary>Adds what goes on without anybody asking: telling people, and keeping the calendar.</summary>
    public static IServiceCollection AddWorkers(this IServiceCollection services)
    {
        services.AddHostedService<NoticeWorker>();
        services.AddHostedService<CalendarWorker>();
        return services;
    }
}
