using Meldcode.Bot.LocalClient;
using Meldcode.Bot.Pages;
using Meldcode.Bot.Settings;
using Meldcode.Bot.Telemetry;
using Meldcode.Bot.Workers;
using Meldcode.Conversation;
using Meldcode.Graph;
using Meldcode.Storage;

namespace Meldcode.Bot.Host;

/// <summary>Puts the rooms together into a web application.</summary>
internal static class MeldcodeHost
{
    /// <summary>Longer than a turn, so that stopping never cuts one off.</summary>
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(20);

    /// <param name="adjust">Last say over the services, for tests.</param>
    public static WebApplicationBuilder Create(string[] arguments, Action<IServiceCollection>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(HostDefaults.Options(arguments));
        HostDefaults.Complete(builder);
        builder.WebHost.ConfigureKestrel(ServerLimits.Apply);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = StopPatience);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddTelemetry();
        builder.Services.AddMeldcodeSettings(builder.Configuration);
        builder.Services.AddMeldcodeStorage(builder.Configuration);
        builder.Services.AddMeldcodeGraph(builder.Configuration);
        builder.Services.AddMeldcodeConversation();
        builder.Services.AddDownloads();
        builder.Services.AddWorkers(builder.Configuration);
        builder.AddChannel();
        builder.AddLocalClient();
        builder.Services.MeasureRungs();
        adjust?.Invoke(builder.Services);
        return builder;
    }

    /// <summary>Everything that forbids this application to start; empty when it may.</summary>
    public static IReadOnlyList<string> Findings(WebApplication app) =>
    [
        .. StartupCheck.Findings((IConfigurationRoot)app.Configuration, app.Environment.IsDevelopment()),
        .. OptionsFindings.Of(app.Services),
    ];

    /// <summary>Brings the storage up to date and starts listening.</summary>
    public static async Task StartAsync(WebApplication app, TextWriter output, CancellationToken ct)
    {
        app.UseTrustedProxies();
        app.UseResponseHeaders();
        app.MapChannel();
        app.MapHealth();
        app.MapDownloads();
        app.MapPublicPages();
        await app.Services.GetRequiredService<SchemaMigrator>().MigrateAsync(ct);
        await app.Services.GetRequiredService<KeyCheck>().RunAsync(ct);
        await app.Services.GetRequiredService<AuditStart>().RecordAsync(SettingsFingerprint.Of(app.Configuration), ct);
        await app.StartAsync(ct);
        Announce(app, output);
    }

    private static void Announce(WebApplication app, TextWriter output)
    {
        var unreachable = ReachNotice.Of(app.Services);
        output.Write(app.Environment.IsDevelopment() ? DevelopmentNotice.Of(app, unreachable) : ReachNotice.Loudly(unreachable));
        output.Flush();
        if (!app.Environment.IsDevelopment() && unreachable.Count > 0)
        {
            Log.PeopleNotReachable(app.Logger, unreachable.Count);
        }
    }
}
