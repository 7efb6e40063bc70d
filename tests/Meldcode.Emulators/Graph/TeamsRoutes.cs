using System.Text.Json.Nodes;

namespace Meldcode.Emulators;

/// <summary>Notifications in Teams, and the app for a person.</summary>
internal sealed class TeamsRoutes(GraphTenant tenant, GraphPeople people)
{
    private const string SendToAll = "TeamsActivity.Send";
    private const string SendToThis = "TeamsActivity.Send.User";

    private static readonly string[] Install =
    [
        "TeamsAppInstallation.ReadWriteSelfForUser.All", "TeamsAppInstallation.ReadWriteForUser.All",
        "TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All", "TeamsAppInstallation.ReadWriteAndConsentForUser.All",
    ];

    private static readonly string[] Consent = ["TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All", "TeamsAppInstallation.ReadWriteAndConsentForUser.All"];

    private static readonly string[] Read = ["TeamsAppInstallation.ReadForUser.All", .. Install];

    public IEnumerable<GraphRoute> All =>
    [
        // Its permission is looked at per person: it may be one that the person's installation consents to.
        new("POST", "users/{id}/teamwork/sendActivityNotification", [], GraphShapes.Activity, [], (path, body, _) => Notify(path[0], body)),
        new("POST", "users/{id}/teamwork/installedApps", Install, GraphShapes.Installation, [], (path, body, _) => Add(path[0], body)),
        new("GET", "users/{id}/teamwork/installedApps", Read, null, ["$filter", "$expand", "$select"], (path, _, query) => List(path[0], query)),
        new("GET", "users/{id}/teamwork/installedApps/{installation}/chat", Read, null, ["$select"], (path, _, _) => Chat(path[0], path[1])),
    ];

    private EmulatedReply Notify(string id, JsonObject body)
    {
        var topic = (JsonObject)body["topic"]!;
        var type = (string)body["activityType"]!;
        return people.Find(id) is not { } person ? NoSuchPerson()
            : (string?)topic["source"] == "text" && !topic.ContainsKey("webUrl") ? GraphErrors.Wrong(400, "BadRequest", "topic.webUrl is required with source text")
            : !tenant.ActivityTypes.Contains(type) ? GraphErrors.Wrong(400, "BadRequest", $"activity type '{type}' is not in the manifest")
            : (string?)body["teamsAppId"] is { } app && app != tenant.TeamsAppId ? GraphErrors.Wrong(400, "BadRequest", "teamsAppId is no app of this application")
            : !people.HasApp(person.Id) ? GraphErrors.Of(403, "Forbidden", GraphErrors.NotInstalled)
            : !tenant.Permissions.Contains(SendToAll) && !people.Consents(person.Id, SendToThis) ? GraphErrors.MissingPermission([SendToThis, SendToAll])
            : new EmulatedReply(204, null);
    }

    private EmulatedReply Add(string id, JsonObject body)
    {
        var consent = Consented(body);
        return people.Find(id) is not { } person ? NoSuchPerson()
            : !((string)body["teamsApp@odata.bind"]!).EndsWith($"/v1.0/appCatalogs/teamsApps/{tenant.TeamsAppId}", StringComparison.Ordinal)
                ? GraphErrors.Of(404, "NotFound", "App is not in the catalog.")
            : !consent.SetEquals(tenant.ResourceSpecific)
                ? GraphErrors.Wrong(400, "BadRequest", "consentedPermissionSet differs from the manifest")
            : consent.Count > 0 && !Consent.Any(tenant.Permissions.Contains) ? GraphErrors.MissingPermission(Consent)
            : people.Install(person.Id, consent) ? new EmulatedReply(201, null)
            : GraphErrors.Of(409, "Conflict", "The app is already installed in the scope.");
    }

    private static HashSet<string> Consented(JsonObject body) =>
        [.. (body["consentedPermissionSet"]?["resourceSpecificPermissions"] as JsonArray ?? []).Select(permission => (string)permission!["permissionValue"]!)];

    private EmulatedReply List(string id, IReadOnlyDictionary<string, string> query)
    {
        var filter = query.GetValueOrDefault("$filter", "");
        if (filter.Length > 0 && filter != $"teamsApp/id eq '{tenant.TeamsAppId}'")
        {
            return EmulatedReply.Of(200, new JsonObject { ["value"] = new JsonArray() });
        }
        if (filter.Length > 0 && !query.GetValueOrDefault("$expand", "").Split(',').Contains("teamsApp", StringComparer.Ordinal))
        {
            return GraphErrors.Wrong(400, "BadRequest", "a filter on teamsApp without $expand=teamsApp");
        }
        return people.Find(id) is { } person
            ? EmulatedReply.Of(200, new JsonObject { ["value"] = new JsonArray([.. people.HasApp(person.Id) ? [Installation(person.Id)] : Array.Empty<JsonNode>()]) })
            : NoSuchPerson();
    }

    private JsonObject Installation(string person) => new()
    {
        ["id"] = people.Installation(person),
        ["teamsApp"] = new JsonObject { ["id"] = tenant.TeamsAppId, ["distributionMethod"] = "organization" },
    };

    private EmulatedReply Chat(string id, string installation) =>
        people.Find(id) is { HasNoChat: false } person && people.HasApp(person.Id) && people.Installation(person.Id) == installation
            ? EmulatedReply.Of(200, new JsonObject { ["@odata.context"] = "$metadata#chats/$entity", ["id"] = people.Chat(person.Id) })
            : GraphErrors.Of(404, "NotFound", "No chat with this installation.");

    private static EmulatedReply NoSuchPerson() => GraphErrors.Of(404, "NotFound", "No such user in the tenant.");
}
