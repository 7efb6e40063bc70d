using Meldcode.Storage;
using Quartz;

namespace Meldcode.Bot.Workers;

internal static class CalendarExtensions
{
    private const int Together = 2;

    /// <summary>Adds the calendar and its store; what is on it are the <see cref="CalendarEntry"/> services.</summary>
    public static IServiceCollection AddCalendar(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(Configure);
            quartz.UseDefaultThreadPool(Together);
            quartz.UsePersistentStore(store => Keep(store, ScheduleStore.IsShared(configuration)));
        });
        services.AddHostedService<CalendarWorker>();
        return services;
    }

    /// <summary>A job that runs while the bot stops is asked to end, and waited for.</summary>
    private static void Configure(QuartzSchedulerOptions scheduler)
    {
        scheduler.InstanceName = ScheduleStore.Name;
        scheduler.ShutdownJobInterruption = ShutdownJobInterruption.WhenWaitingForJobs;
        scheduler.PropagateTraceContext = false;
    }

    /// <summary>The calendar never strikes out an entry by itself, however often its turn went wrong.</summary>
    private static void Keep(IPersistentStoreBuilder store, bool isShared)
    {
        store.UseSystemTextJsonSerializer();
        store.ConfigureStore(options =>
        {
            options.StoreJobDataAsStrings = true;
            options.MaxConsecutiveFireFailures = 0;
        });
        if (isShared)
        {
            store.UsePostgres(Connect);
            store.UseClustering(Watch);
        }
        else
        {
            store.UseSqlite(Connect);
            store.ProvisionSchema();
        }
    }

    /// <summary>Half a minute without a sign of life is dead: longer than a machine that is moved or tidied up stands still.</summary>
    private static void Watch(ClusteringOptions cluster) =>
        (cluster.CheckinInterval, cluster.CheckinMisfireThreshold) = (TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(20));

    private static void Connect(DataSourceOptions source) =>
        source.DataSourceFactory = provider => provider.GetRequiredService<ScheduleStore>().Connections();
}
