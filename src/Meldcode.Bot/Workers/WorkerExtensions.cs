namespace Meldcode.Bot.Workers;

internal static class WorkerExtensions
{
    private static readonly CalendarEntry DueDates =
        CalendarEntry.Of<DueDatesJob>(DueDatesJob.Name, every: TimeSpan.FromMinutes(1), first: TimeSpan.Zero);

    /// <summary>After each start as well: the storage may have been put back from a copy that holds what was erased since.</summary>
    private static readonly CalendarEntry Retention =
        CalendarEntry.Of<RetentionJob>(RetentionJob.Name, every: TimeSpan.FromHours(24), first: TimeSpan.FromMinutes(1)) with { IsDoneAfterStart = true };

    /// <summary>Adds what goes on without anybody asking: telling people, and keeping the calendar.</summary>
    /// <param name="configuration">The whole configuration: the storage decides where the calendar is kept.</param>
    public static IServiceCollection AddWorkers(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHostedService<NoticeWorker>();
        services.AddSingleton(DueDates);
        services.AddSingleton(Retention);
        return services.AddCalendar(configuration);
    }
}
