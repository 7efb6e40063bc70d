using System.Globalization;
using System.Text.Json.Nodes;

namespace Meldcode.Emulators;

/// <summary>People, mail and absence.</summary>
internal sealed class OfficeRoutes(GraphTenant tenant, GraphPeople people)
{
    public IEnumerable<GraphRoute> All =>
    [
        new("GET", "users/{id}", ["User.ReadBasic.All", "User.Read.All"], null, ["$select", "$expand"], (path, _, query) => Person(path[0], query)),
        new("POST", "users/{mailbox}/sendMail", ["Mail.Send"], GraphShapes.Mail, [], (path, _, _) => Send(path[0])),
        new("GET", "users/{id}/presence", ["Presence.Read.All", "Presence.ReadWrite.All"], null, [], (path, _, _) => Presence(path[0])),
        new("GET", "users/{id}/mailboxSettings", ["MailboxSettings.Read", "MailboxSettings.ReadWrite"], null, ["$select"], (path, _, _) => Mailbox(path[0])),
    ];

    /// <summary>Only what was selected: a name that nobody asked for is not given.</summary>
    private EmulatedReply Person(string id, IReadOnlyDictionary<string, string> query) =>
        people.Find(id) is not { } person ? GraphErrors.Of(404, "Request_ResourceNotFound", "Resource does not exist.")
        : query.GetValueOrDefault("$select") != "mail" ? GraphErrors.Wrong(400, "BadRequest", "users/{id}: more is asked than an address")
        : EmulatedReply.Of(200, new JsonObject { ["mail"] = person.Mail });

    private EmulatedReply Send(string mailbox) =>
        tenant.Mailboxes.Contains(mailbox) ? new EmulatedReply(202, null)
        : mailbox.Contains('@', StringComparison.Ordinal) ? GraphErrors.Of(403, "ErrorAccessDenied", "Access to OData is disabled: the application is not in scope of this mailbox.")
        : GraphErrors.Of(404, "ErrorInvalidUser", "The requested user is invalid.");

    private EmulatedReply Presence(string id) => people.Find(id) is { } person
        ? EmulatedReply.Of(200, new JsonObject
        {
            ["id"] = person.Id,
            ["availability"] = "Away",
            ["activity"] = person.IsOutOfOffice ? "OutOfOffice" : "Away",
            ["outOfOfficeSettings"] = new JsonObject { ["isOutOfOffice"] = person.IsOutOfOffice, ["message"] = null },
        })
        : GraphErrors.Of(404, "NotFound", "No such user in the tenant.");

    private EmulatedReply Mailbox(string id) => people.Find(id) is { Mail: not null } person
        ? EmulatedReply.Of(200, new JsonObject
        {
            ["automaticRepliesSetting"] = new JsonObject
            {
                ["status"] = person.AutomaticReplies,
                ["externalAudience"] = "none",
                ["internalReplyMessage"] = "Ik ben er even niet.",
                ["scheduledStartDateTime"] = Moment(person.RepliesFrom),
                ["scheduledEndDateTime"] = Moment(person.RepliesUntil),
            },
        })
        : GraphErrors.Of(404, "MailboxNotEnabledForRESTAPI", "The mailbox is either inactive, soft-deleted, or is hosted on-premise.");

    private static JsonObject Moment(DateTimeOffset moment) => new()
    {
        ["dateTime"] = moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture),
        ["timeZone"] = "UTC",
    };
}
