using System.Text.Json.Nodes;

namespace Meldcode.Emulators;

/// <summary>An answer of the emulated service, before it goes on the wire.</summary>
internal sealed record ConnectorReply(int StatusCode, string? Body, int? RetryAfterSeconds = null, string? Violation = null)
{
    public static ConnectorReply Of(int statusCode, JsonNode body) => new(statusCode, body.ToJsonString());

    public static ConnectorReply Id(string id, int statusCode = 201) => Of(statusCode, new JsonObject { ["id"] = id });

    public static ConnectorReply Error(int statusCode, string code) =>
        Of(statusCode, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = code } });

    /// <summary>An error that a correct caller never meets: also written in the list of violations.</summary>
    public static ConnectorReply Wrong(int statusCode, string code, string what) =>
        Error(statusCode, code) with { Violation = what };
}
