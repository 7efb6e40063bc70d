using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Meldcode.EndToEnd.DriverTests;

/// <summary>
/// The least that is a bot, to prove the driver against the real local client: it does what the text asks (card,
/// update, typing, fail, tell …) and repeats any other text.
/// </summary>
internal sealed class EchoBot : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _http = new();
    private readonly TaskCompletionSource _secondCame = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _firstWent = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _late;

    private EchoBot(WebApplication app) => _app = app;

    public Uri Endpoint { get; private set; } = null!;

    public static async Task<EchoBot> StartAsync(int port = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, port));
        var bot = new EchoBot(builder.Build());
        bot._app.MapPost("/api/messages", bot.HandleAsync);
        await bot._app.StartAsync(CancellationToken.None);
        bot.Endpoint = new Uri(new Uri(bot._app.Urls.Single()), "/api/messages");
        return bot;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
        _http.Dispose();
    }

    private async Task<IResult> HandleAsync(HttpContext context, JsonObject activity)
    {
        if ((string?)activity["text"] == "cut" || Verb(activity) == "cut")
        {
            context.Abort();
            return Results.Empty;
        }
        switch ((string?)activity["type"])
        {
            case "invoke" when Verb(activity) == "fail":
                return Results.StatusCode(500);
            case "invoke":
                return Results.Json(Answer(activity));
            case "installationUpdate":
                await SendAsync(activity, Text("welkom"));
                return Results.Ok();
            default:
                return await MessageAsync(context, activity, (string?)activity["text"] ?? "");
        }
    }

    private async Task<IResult> MessageAsync(HttpContext context, JsonObject activity, string text)
    {
        switch (text)
        {
            case "fail":
                return Results.StatusCode(500);
            case "card":
                await SendAsync(activity, WithCard(EchoCards.Question()));
                break;
            case "typing":
                await SendAsync(activity, new JsonObject { ["type"] = "typing" });
                await SendAsync(activity, Text("klaar"));
                break;
            case "update":
                var id = await SendAsync(activity, Text("eerst"));
                await UpdateAsync(activity, id, Text("daarna"));
                break;
            case "late":
                await FirstEndsWhileSecondWaitsAsync(context, () => SendAsync(activity, Text("laat")));
                break;
            case "tell":
                await TellAsync(activity, "directeur");
                break;
            default:
                await SendAsync(activity, Text(activity["value"] is { } value ? value.ToJsonString() : $"echo {text}"));
                break;
        }
        return Results.Ok();
    }

    // The first one's turn ends when the second is there, and the second says something only after that.
    private async Task FirstEndsWhileSecondWaitsAsync(HttpContext context, Func<Task> say)
    {
        if (Interlocked.Increment(ref _late) == 1)
        {
            context.Response.OnCompleted(() => Task.FromResult(_firstWent.TrySetResult()));
            await say();
            await _secondCame.Task;
            return;
        }
        _secondCame.TrySetResult();
        await _firstWent.Task;
        await say();
    }

    private static JsonObject Answer(JsonObject activity) => (string?)activity["name"] == "composeExtension/query"
        ? new JsonObject { ["composeExtension"] = new JsonObject { ["type"] = "message", ["text"] = "niets gevonden" } }
        : Verb(activity) == "refuse"
            ? new JsonObject { ["statusCode"] = 400, ["type"] = "application/vnd.microsoft.error", ["value"] = new JsonObject { ["code"] = "no", ["message"] = "nee" } }
            : new JsonObject { ["statusCode"] = 200, ["type"] = Driver.Card.ContentType, ["value"] = EchoCards.Done() };

    private async Task TellAsync(JsonObject activity, string person)
    {
        var parameters = new JsonObject { ["isGroup"] = false, ["members"] = new JsonArray(new JsonObject { ["id"] = person }) };
        using var answer = await _http.PostAsJsonAsync($"{activity["serviceUrl"]}/v3/conversations", parameters, CancellationToken.None);
        var conversation = (await answer.Content.ReadFromJsonAsync<JsonObject>(CancellationToken.None))!;
        var told = Addressed(new JsonObject { ["conversation"] = conversation }, Text("bericht"));
        using var sent = await _http.PostAsJsonAsync($"{activity["serviceUrl"]}/v3/conversations/{conversation["id"]}/activities", told, CancellationToken.None);
    }

    private async Task<string> SendAsync(JsonObject to, JsonObject activity)
    {
        using var answer = await _http.PostAsJsonAsync($"{Activities(to)}/{to["id"]}", Addressed(to, activity), CancellationToken.None);
        return answer.StatusCode == HttpStatusCode.Created ? (string)(await answer.Content.ReadFromJsonAsync<JsonObject>(CancellationToken.None))!["id"]! : "";
    }

    private async Task UpdateAsync(JsonObject to, string id, JsonObject activity)
    {
        using var answer = await _http.PutAsJsonAsync($"{Activities(to)}/{id}", Addressed(to, activity), CancellationToken.None);
        answer.EnsureSuccessStatusCode();
    }

    private static string? Verb(JsonObject activity) => (string?)activity["value"]?["action"]?["verb"];

    // As the SDK does; by it the client's log tells in which chat something was said, and to what it is the answer.
    private static JsonObject Addressed(JsonObject to, JsonObject activity)
    {
        activity["conversation"] = new JsonObject { ["id"] = (string)to["conversation"]!["id"]! };
        if ((string?)to["id"] is { } id)
        {
            activity["replyToId"] = id;
        }
        return activity;
    }

    private static string Activities(JsonObject to) => $"{to["serviceUrl"]}/v3/conversations/{to["conversation"]!["id"]}/activities";

    private static JsonObject Text(string text) => new() { ["type"] = "message", ["text"] = text };

    private static JsonObject WithCard(JsonObject card) => new()
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = Driver.Card.ContentType, ["content"] = card }),
    };
}
