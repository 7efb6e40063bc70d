using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Meldcode.Bot.Telemetry;

/// <summary>Sends measurements and traces while the host runs. Registered first, so that it stops last and the end is sent too.</summary>
internal sealed class TelemetryService(IOptions<TelemetryOptions> options) : IHostedService, IDisposable
{
    /// <summary>Milliseconds that stopping waits for a collector that does not answer.</summary>
    private const int LastPatience = 3000;

    private MeterProvider? _meters;
    private TracerProvider? _tracers;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value.IsOn)
        {
            _meters = Meters(options.Value);
            _tracers = Tracers(options.Value);
        }
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _tracers?.Shutdown(LastPatience);
        _meters?.Shutdown(LastPatience);
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _tracers?.Dispose();
        _meters?.Dispose();
    }

    private static MeterProvider Meters(TelemetryOptions options) => Sdk.CreateMeterProviderBuilder()
        .SetResourceBuilder(OtlpTarget.Resource())
        .AddMeter([.. TelemetryNames.Meters])
        .AddView(instrument => TelemetryNames.OurMeters.Contains(instrument.Meter.Name, StringComparer.Ordinal)
            ? null
            : new MetricStreamConfiguration { TagKeys = [.. TelemetryNames.FrameworkTags] })
        .AddOtlpExporter((exporter, reader) =>
        {
            OtlpTarget.Set(exporter, options, "v1/metrics");
            reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = options.IntervalSeconds * 1000;
        })
        .Build();

    private static TracerProvider Tracers(TelemetryOptions options) => Sdk.CreateTracerProviderBuilder()
        .SetResourceBuilder(OtlpTarget.Resource())
        .SetSampler(new AlwaysOnSampler())
        .AddSource([.. TelemetryNames.Sources])
        .AddProcessor(new SpanGuard())
        .AddOtlpExporter(exporter => OtlpTarget.Set(exporter, options, "v1/traces"))
        .Build();
}
