using OpenTelemetry.Exporter;
using OpenTelemetry.Resources;

namespace Meldcode.Bot.Telemetry;

/// <summary>Where telemetry goes, and as whom. Nothing of it comes from the OTEL_ variables of the machine.</summary>
internal static class OtlpTarget
{
    private const string Service = "meldcode-bot";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>An instance has a random id and not the name of its machine.</summary>
    public static ResourceBuilder Resource() =>
        ResourceBuilder.CreateEmpty().AddService(Service, serviceVersion: typeof(OtlpTarget).Assembly.GetName().Version?.ToString());

    /// <param name="path">Behind the base address, by kind of telemetry.</param>
    public static void Set(OtlpExporterOptions exporter, TelemetryOptions options, string path)
    {
        exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = new Uri($"{options.Endpoint.TrimEnd('/')}/{path}");
        exporter.Headers = options.Headers.Length > 0 ? options.Headers : null;
        exporter.TimeoutMilliseconds = (int)Patience.TotalMilliseconds;
        exporter.HttpClientFactory = () => new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = Patience };
    }
}
