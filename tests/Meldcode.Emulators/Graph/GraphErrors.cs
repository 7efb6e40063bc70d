using System.Globalization;
using System.Text.Json.Nodes;

namespace Meldcode.Emulators;

/// <summary>Errors in the form in which Graph gives them.</summary>
internal static class GraphErrors
{
    public const string NotInstalled =
        "Application is not authorized to generate custom text notifications to the recipient. Ensure that the expected Teams app is installed in the target scope (user, team, or chat).";

    public static EmulatedReply Of(int status, string code, string message) => EmulatedReply.Of(status, new JsonObject
    {
        ["error"] = new JsonObject
        {
            ["code"] = code,
            ["message"] = message,
            ["innerError"] = new JsonObject
            {
                ["date"] = "2026-11-22T03:00:00",
                ["request-id"] = RequestId,
                ["client-request-id"] = RequestId,
            },
        },
    });

    /// <summary>An error that a correct caller never meets.</summary>
    public static EmulatedReply Wrong(int status, string code, string message) => Of(status, code, message) with { Violation = message };

    public static EmulatedReply MissingPermission(IEnumerable<string> anyOf) =>
        Of(403, "Forbidden", string.Create(CultureInfo.InvariantCulture, $"Missing role permissions on the request. API requires one of '{string.Join(", ", anyOf)}'."));

    public const string RequestId = "6b1f5c0e-0000-4000-8000-2f4b8a9d1c3e";
}
