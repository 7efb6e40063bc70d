using Meldcode.Domain;
using Microsoft.Extensions.Options;
using OpenTelemetry.Logs;

namespace Meldcode.Bot.Telemetry;

internal static class TelemetryExtensions
{
    /// <summary>Adds telemetry. Before every other hosted service: what starts first stops last.</summary>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        var section = builder.Configuration.GetSection(TelemetryOptions.Section);
        builder.Services.AddSingleton<IValidateOptions<TelemetryOptions>, TelemetryOptionsValidator>();
        builder.Services.AddOptions<TelemetryOptions>().Bind(section, binder => binder.ErrorOnUnknownConfiguration = true).ValidateOnStart();
        builder.Services.AddHostedService<TelemetryService>();
        builder.Services.AddSingleton<MeasuredTurns>();
        if (section[nameof(TelemetryOptions.Endpoint)] is { Length: > 0 } endpoint && Uri.IsWellFormedUriString(endpoint, UriKind.Absolute))
        {
            builder.Services.AddHostedService<OutboxWatch>();
            AddLog(builder.Logging, new TelemetryOptions { Endpoint = endpoint, Headers = section[nameof(TelemetryOptions.Headers)] ?? "" });
        }
    }

    /// <summary>Counts what becomes of each try. After every rung has been added.</summary>
    public static void MeasureRungs(this IServiceCollection services)
    {
        foreach (var rung in services.Where(service => service.ServiceType == typeof(IRung)).ToList())
        {
            services.Remove(rung);
            services.AddSingleton<IRung>(provider => new MeasuredRung((IRung)Made(provider, rung)));
        }
    }

    private static object Made(IServiceProvider provider, ServiceDescriptor service) =>
        service.ImplementationInstance
        ?? service.ImplementationFactory?.Invoke(provider)
        ?? ActivatorUtilities.CreateInstance(provider, service.ImplementationType!);

    private static void AddLog(ILoggingBuilder logging, TelemetryOptions options)
    {
        logging.AddFilter<OpenTelemetryLoggerProvider>((category, level) => LogGuard.IsOurs(category) && level >= LogLevel.Information);
        logging.AddOpenTelemetry(log =>
        {
            log.IncludeFormattedMessage = false;
            log.IncludeScopes = false;
            log.SetResourceBuilder(OtlpTarget.Resource());
            log.AddProcessor(new LogGuard());
            log.AddOtlpExporter(exporter => OtlpTarget.Set(exporter, options, "v1/logs"));
        });
    }
}

[OptionsValidator]
internal sealed partial class TelemetryOptionsValidator : IValidateOptions<TelemetryOptions>;
