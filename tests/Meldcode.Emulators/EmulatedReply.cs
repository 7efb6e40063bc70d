using System.Text.Json.Nodes;

namespace Meldcode.Emulators;

/// <summary>An answer of an emulated service, before it goes on the wire.</summary>
internal sealed record EmulatedReply(int StatusCode, string? Body, int? RetryAfterSeconds = null, string? Violation = null)
{
    public Manner Manner { get; init; }

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    public static EmulatedReply Of(int statusCode, JsonNode body) => new(statusCode, body.ToJsonString());

    public static EmulatedReply Of(PlannedAnswer planned, string? violation) =>
        new(planned.StatusCode, planned.Body, planned.RetryAfterSeconds, violation) { Manner = planned.Manner, Headers = Extra(planned) };

    public EmulatedReply With(string header, string value) =>
        this with { Headers = new Dictionary<string, string>(Headers, StringComparer.OrdinalIgnoreCase) { [header] = value } };

    public static EmulatedReply Id(string id, int statusCode = 201) => Of(statusCode, new JsonObject { ["id"] = id });

    public static EmulatedReply Error(int statusCode, string code) =>
        Of(statusCode, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = code } });

    /// <summary>An error that a correct caller never meets: also written in the list of violations.</summary>
    public static EmulatedReply Wrong(int statusCode, string code, string what) =>
        Error(statusCode, code) with { Violation = what };

    private static Dictionary<string, string> Extra(PlannedAnswer planned)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (planned.Location is { } location)
        {
            headers["Location"] = location.AbsoluteUri;
        }
        if (planned.Challenge is { } challenge)
        {
            headers["WWW-Authenticate"] = challenge;
        }
        return headers;
    }
}
