using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Meldcode.Emulators;

/// <summary>The login of the emulated tenant: gives out tokens by client credentials and knows which of them still hold.</summary>
internal sealed class TokenBook(GraphTenant tenant, TimeProvider time)
{
    private const string Scope = "https://graph.microsoft.com/.default";
    private const string Assertion = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _until = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>True: from now on each token is refused, as after a client was blocked.</summary>
    public bool Revoked { get; set; }

    public static bool IsTokenPath(string path) => path.EndsWith("/oauth2/v2.0/token", StringComparison.Ordinal);

    public bool Accepts(string authorization) =>
        !Revoked && authorization.StartsWith("Bearer ", StringComparison.Ordinal)
        && _until.TryGetValue(authorization["Bearer ".Length..], out var until) && time.GetUtcNow() < until;

    public EmulatedReply Answer(HttpRequest request, string path, string body)
    {
        var form = QueryHelpers.ParseQuery(body);
        string Field(string name) => form.TryGetValue(name, out var value) ? value.ToString() : "";
        return request.Method != "POST" || request.ContentType?.Split(';')[0] != "application/x-www-form-urlencoded"
                ? Refused(400, "invalid_request", "AADSTS900144") with { Violation = $"{request.Method} {path}: no form" }
            : path != $"/{tenant.TenantId}/oauth2/v2.0/token" ? Refused(400, "invalid_request", "AADSTS90002")
            : Field("grant_type") != "client_credentials" ? Refused(400, "unsupported_grant_type", "AADSTS70003")
            : Field("client_id") != tenant.ClientId ? Refused(400, "unauthorized_client", "AADSTS700016")
            : Field("scope") != Scope ? Refused(400, "invalid_scope", "AADSTS70011") with { Violation = "a token for another scope" }
            : Field("client_secret") == tenant.Secret || IsAssertion(Field("client_assertion_type"), Field("client_assertion")) ? Granted()
            : Refused(401, "invalid_client", "AADSTS7000215");
    }

    /// <summary>A token signed by the caller: its form alone is looked at.</summary>
    private static bool IsAssertion(string type, string assertion) => type == Assertion && assertion.Split('.').Length == 3;

    private EmulatedReply Granted()
    {
        var token = string.Create(CultureInfo.InvariantCulture, $"emulator-token-{Interlocked.Increment(ref _count)}");
        _until[token] = time.GetUtcNow() + Lifetime;
        return EmulatedReply.Of(200, new JsonObject
        {
            ["token_type"] = "Bearer",
            ["expires_in"] = (int)Lifetime.TotalSeconds,
            ["ext_expires_in"] = (int)Lifetime.TotalSeconds,
            ["access_token"] = token,
        });
    }

    private static EmulatedReply Refused(int status, string error, string code) => EmulatedReply.Of(status, new JsonObject
    {
        ["error"] = error,
        ["error_description"] = $"{code}: refused by the emulator.",
        ["error_codes"] = new JsonArray(int.Parse(code.AsSpan(6), CultureInfo.InvariantCulture)),
    });
}
