using System.ComponentModel.DataAnnotations;

namespace Meldcode.Bot.Telemetry;

/// <summary>Settings "Telemetry": measurements, traces and the log over OTLP. Off unless there is somebody to send them to.</summary>
public sealed record TelemetryOptions : IValidatableObject
{
    public const string Section = "Telemetry";

    /// <summary>Base address of an OTLP collector over HTTP and protobuf, such as http://127.0.0.1:4318; empty: off.</summary>
    public string Endpoint { get; init; } = "";

    /// <summary>Headers that the collector wants, as name=value with commas between; in an environment variable or a vault, never in a file.</summary>
    public string Headers { get; init; } = "";

    /// <summary>Seconds between two deliveries of measurements.</summary>
    [Range(1, 3600)]
    public int IntervalSeconds { get; init; } = 60;

    public bool IsOn => Endpoint.Length > 0;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        IsOn && !(Uri.TryCreate(Endpoint, UriKind.Absolute, out var url) && url.Scheme.StartsWith("http", StringComparison.Ordinal) && url.UserInfo.Length == 0)
            ? [new ValidationResult("Telemetry:Endpoint: een volledig adres, zoals http://127.0.0.1:4318, of leeg.")]
            : [];
}
