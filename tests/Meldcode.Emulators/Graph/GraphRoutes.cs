using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Meldcode.Emulators;

/// <summary>Finds the call, and holds path, method, headers, query, permission and body against what Graph documents.</summary>
internal sealed class GraphRoutes(GraphTenant tenant, GraphPeople people, TokenBook tokens)
{
    private readonly GraphRoute[] _routes = [.. new TeamsRoutes(tenant, people).All, .. new OfficeRoutes(tenant, people).All];

    public EmulatedReply Answer(HttpRequest request, string path, string body)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (segments is not ["v1.0", ..] || path.Contains("//", StringComparison.Ordinal))
        {
            return GraphErrors.Wrong(400, "BadRequest", $"{path} has no version of Graph");
        }
        if (!tokens.Accepts(request.Headers.Authorization.ToString()))
        {
            return GraphErrors.Of(401, "InvalidAuthenticationToken", "Access token is empty, unknown or expired.");
        }
        foreach (var route in _routes)
        {
            if (route.Match(request.Method, segments[1..]) is { } values)
            {
                return Answer(request, route, values, body);
            }
        }
        return GraphErrors.Wrong(400, "BadRequest", $"{request.Method} {path}: resource not found for the segment");
    }

    private EmulatedReply Answer(HttpRequest request, GraphRoute route, string[] values, string body)
    {
        var query = request.Query.ToDictionary(q => Uri.UnescapeDataString(q.Key), q => q.Value.ToString(), StringComparer.Ordinal);
        if (query.Keys.Except(route.Options, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            return GraphErrors.Wrong(400, "BadRequest", $"{route.Template}: query option '{unknown}' is not supported");
        }
        if (route.Permissions.Count > 0 && !route.Permissions.Any(tenant.Permissions.Contains))
        {
            return GraphErrors.MissingPermission(route.Permissions);
        }
        return Json(request, route, body, out var json) is { } flaw
            ? GraphErrors.Wrong(400, "BadRequest", $"{route.Template}: {flaw}")
            : route.Answer(values, json, query);
    }

    /// <returns>What is wrong with the body.</returns>
    private static string? Json(HttpRequest request, GraphRoute route, string body, out JsonObject json)
    {
        json = [];
        if (route.Body is not { } shape)
        {
            return body.Length == 0 ? null : "a body where there is none";
        }
        if (request.ContentType?.Split(';')[0].Trim() != "application/json")
        {
            return $"content type '{request.ContentType}'";
        }
        try
        {
            json = JsonNode.Parse(body) as JsonObject ?? [];
        }
        catch (JsonException)
        {
            return "no JSON";
        }
        return shape.Flaw(json, "body");
    }
}
