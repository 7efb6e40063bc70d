using System.Data.Common;
using Meldcode.Bot.Tests.Host;
using Meldcode.Bot.Workers;
using Meldcode.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;

namespace Meldcode.Bot.Tests.Workers;

/// <summary>One instance's calendar on real storage, without the rest of the host.</summary>
internal sealed class Calendar : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private IScheduler _scheduler = null!;

    private Calendar(ServiceProvider services) => _services = services;

    public LogLines Log { get; private init; } = null!;

    public static Task<Calendar> StartAsync(string directory, TimeProvider time, Turns turns, params CalendarEntry[] entries) =>
        StartAsync(new Dictionary<string, string?> { ["Storage:DataDirectory"] = directory, ["Keys:GenerateForDevelopment"] = "true" }, time, turns, entries);

    public static async Task<Calendar> StartAsync(Dictionary<string, string?> settings, TimeProvider time, Turns turns, params CalendarEntry[] entries)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var log = new LogLines();
        var services = new ServiceCollection()
            .AddSingleton(time)
            .AddSingleton(turns)
            .AddLogging(logging => logging.AddProvider(log))
            .AddMeldcodeStorage(configuration)
            .AddCalendar(configuration);
        foreach (var entry in entries)
        {
            services.AddSingleton(entry);
        }

        var calendar = new Calendar(services.BuildServiceProvider()) { Log = log };
        await calendar._services.GetRequiredService<SchemaMigrator>().MigrateAsync(CancellationToken.None);
        await calendar.Worker().StartAsync(CancellationToken.None);
        calendar._scheduler = await calendar._services.GetRequiredService<ISchedulerFactory>().GetScheduler(CancellationToken.None);
        return calendar;
    }

    public bool IsRunning => _scheduler.Status is SchedulerStatus.Running;

    public async Task<ISimpleTrigger> TriggerAsync(CalendarEntry entry) =>
        Assert.IsAssignableFrom<ISimpleTrigger>(await _scheduler.GetTrigger(entry.TriggerKey, CancellationToken.None));

    public DbDataSource Connections() => _services.GetRequiredService<ScheduleStore>().Connections();

    public Task StopAsync() => StopAsync(CancellationToken.None);

    /// <param name="patience">Ends when whoever stops it waits no longer.</param>
    public Task StopAsync(CancellationToken patience) => Worker().StopAsync(patience);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await _services.DisposeAsync();
        Log.Dispose();
    }

    private IHostedService Worker() => _services.GetServices<IHostedService>().OfType<CalendarWorker>().Single();
}
