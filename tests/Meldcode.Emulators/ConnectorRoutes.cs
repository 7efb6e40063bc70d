using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Meldcode.Emulators;

/// <summary>The Bot Connector's REST routes that the bot uses; whatever else comes in is a violation.</summary>
internal sealed class ConnectorRoutes(ConversationBook book)
{
    private const int DefaultPage = 50;

    public EmulatedReply Answer(HttpRequest request, string path, string body)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        // "//v3" is the sign of a service URL glued on with one slash too many; the real service does not forgive it.
        if (parts is not ["v3", "conversations", ..] || path.Contains("//", StringComparison.Ordinal))
        {
            return NoSuchRoute(request, path);
        }
        var ids = parts[2..].Select(Uri.UnescapeDataString).ToArray();
        return request.Method switch
        {
            "GET" => Read(request, path, ids),
            "DELETE" => Delete(request, path, ids),
            "POST" or "PUT" => Write(request, path, ids, body),
            _ => EmulatedReply.Wrong(405, "MethodNotAllowed", $"{request.Method} {path}"),
        };
    }

    private EmulatedReply Read(HttpRequest request, string path, string[] ids) => ids switch
    {
        [var conversation, "members"] => EmulatedReply.Of(200, Copies(book.MembersInOrder(conversation))),
        [var conversation, "pagedmembers"] => Page(request, book.MembersInOrder(conversation)),
        [var conversation, "members", var member] => OneMember(book.Member(conversation, member)),
        _ => NoSuchRoute(request, path),
    };

    private EmulatedReply Delete(HttpRequest request, string path, string[] ids)
    {
        if (ids is not [var conversation, "activities", var activity])
        {
            return NoSuchRoute(request, path);
        }
        return book.Delete(conversation, activity) ? new(200, null) : ActivityNotFound();
    }

    private EmulatedReply Write(HttpRequest request, string path, string[] ids, string body)
    {
        if (!IsJson(request))
        {
            return EmulatedReply.Wrong(415, "UnsupportedMediaType", $"{request.Method} {path} with content type '{request.ContentType}'");
        }
        if (Parse(body) is not { } json)
        {
            return EmulatedReply.Wrong(400, "BadSyntax", $"{request.Method} {path} without a JSON object");
        }
        return (request.Method, ids) switch
        {
            ("POST", []) => NewConversation(json),
            ("POST", [var conversation, "activities"]) => Send(path, conversation, json),
            ("POST", [var conversation, "activities", _]) => Send(path, conversation, json),
            ("PUT", [var conversation, "activities", var activity]) => Update(path, conversation, activity, json),
            _ => NoSuchRoute(request, path),
        };
    }

    private EmulatedReply Send(string path, string conversation, JsonObject activity) =>
        Flaw(activity) is { } flaw
            ? EmulatedReply.Wrong(400, "BadArgument", $"POST {path}: {flaw}")
            : EmulatedReply.Id(book.Deliver(conversation, activity));

    private EmulatedReply Update(string path, string conversation, string id, JsonObject activity)
    {
        if (Flaw(activity) is { } flaw)
        {
            return EmulatedReply.Wrong(400, "BadArgument", $"PUT {path}: {flaw}");
        }
        return book.Replace(conversation, id, activity) ? EmulatedReply.Id(id, 200) : ActivityNotFound();
    }

    private EmulatedReply NewConversation(JsonObject parameters)
    {
        if (parameters["members"] is not JsonArray { Count: > 0 } members)
        {
            return EmulatedReply.Wrong(400, "BadArgument", "POST /v3/conversations without members");
        }
        var id = book.NewConversation(members.OfType<JsonObject>().Select(m => (JsonObject)m.DeepClone()));
        var answer = new JsonObject { ["id"] = id };
        if (parameters["activity"] is JsonObject first)
        {
            answer["activityId"] = book.Deliver(id, first);
        }
        return EmulatedReply.Of(201, answer);
    }

    private static string? Flaw(JsonObject activity)
    {
        if ((string?)activity["type"] is null or "")
        {
            return "no type";
        }
        // The local client answers 400 to these; the real service takes some of them and not others.
        var nulls = activity.Where(p => p.Value is null).Select(p => p.Key).ToArray();
        return nulls.Length > 0 ? $"null for {string.Join(", ", nulls)}" : null;
    }

    private static EmulatedReply Page(HttpRequest request, IReadOnlyList<JsonObject> members)
    {
        var size = Number(request, "pageSize") ?? DefaultPage;
        var from = Number(request, "continuationToken") ?? 0;
        var answer = new JsonObject { ["members"] = Copies(members.Skip(from).Take(size)) };
        if (from + size < members.Count)
        {
            answer["continuationToken"] = $"{from + size}";
        }
        return EmulatedReply.Of(200, answer);
    }

    private static int? Number(HttpRequest request, string key) =>
        int.TryParse(request.Query[key], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static EmulatedReply OneMember(JsonObject? member) => member is null
        ? EmulatedReply.Error(404, "MemberNotFoundInConversation")
        : EmulatedReply.Of(200, member.DeepClone());

    private static EmulatedReply ActivityNotFound() => EmulatedReply.Error(404, "ActivityNotFoundInConversation");

    private static EmulatedReply NoSuchRoute(HttpRequest request, string path) =>
        EmulatedReply.Wrong(404, "NotFound", $"{request.Method} {path} is no route of the connector");

    private static JsonArray Copies(IEnumerable<JsonObject> nodes) => [.. nodes.Select(n => n.DeepClone())];

    private static bool IsJson(HttpRequest request) =>
        request.ContentType?.Split(';')[0].Trim().Equals("application/json", StringComparison.OrdinalIgnoreCase) ?? false;

    private static JsonObject? Parse(string body)
    {
        try
        {
            return JsonNode.Parse(body) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
