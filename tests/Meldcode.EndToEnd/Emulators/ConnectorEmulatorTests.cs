using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Meldcode.Emulators;

namespace Meldcode.EndToEnd.Emulators;

/// <summary>The emulator is what other tests lean on: strict where it should be, and it forgets nothing.</summary>
public sealed class ConnectorEmulatorTests : IAsyncLifetime
{
    private readonly HttpClient _http = new();
    private ConnectorEmulator _emulator = null!;

    public async Task InitializeAsync()
    {
        _emulator = await ConnectorEmulator.StartAsync();
        _http.BaseAddress = _emulator.ServiceUrl;
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _emulator.DisposeAsync();
    }

    [Fact]
    public async Task Send_Message_IsKeptWholeAndGetsAnId()
    {
        var response = await PostAsync("v3/conversations/19%3Aa%2Fb/activities/7", """{"type":"message","text":"hoi"}""");

        var id = (string)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["id"]!;
        var request = await _emulator.NextActivityAsync();
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal(("19:a/b", "7"), (request.ConversationId, request.ActivityId));
        Assert.Equal("hoi", (string?)_emulator.Delivered("19:a/b", id)!["text"]);
        Assert.Empty(_emulator.Violations);
    }

    [Theory]
    [InlineData("POST", "v3/conversations/c/activities", """{"text":"hoi"}""", 400)]
    [InlineData("POST", "v3/conversations/c/activities", """{"type":"message","text":null}""", 400)]
    [InlineData("POST", "v3/conversations/c/activities", "[]", 400)]
    [InlineData("POST", "v3/conversations/c/activities", "{", 400)]
    [InlineData("POST", "v3/conversations", """{"members":[]}""", 400)]
    [InlineData("POST", "v3/conversations/c/activity", """{"type":"message"}""", 404)]
    [InlineData("POST", "/v3//conversations/c/activities", """{"type":"message"}""", 404)]
    [InlineData("PUT", "v3/conversations/c/activities", """{"type":"message"}""", 404)]
    [InlineData("PATCH", "v3/conversations/c/activities/1", """{"type":"message"}""", 405)]
    public async Task Any_WrongRequest_IsRefusedAndListed(string method, string path, string body, int expected)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = Json(body) };

        using var response = await _http.SendAsync(request);

        Assert.Equal(expected, (int)response.StatusCode);
        Assert.Single(_emulator.Violations);
    }

    [Fact]
    public async Task Send_WithoutJsonContentType_IsRefused()
    {
        using var content = new StringContent("""{"type":"message"}""", Encoding.UTF8, "text/plain");

        var response = await _http.PostAsync("v3/conversations/c/activities", content);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task Send_PlannedRefusal_AnswersItOnceAndDeliversNothing()
    {
        _emulator.AnswerNext(new PlannedAnswer(429, RetryAfterSeconds: 3));

        var refused = await PostAsync("v3/conversations/c/activities", """{"type":"message"}""");
        var taken = await PostAsync("v3/conversations/c/activities", """{"type":"message"}""");

        Assert.Equal(TimeSpan.FromSeconds(3), refused.Headers.RetryAfter!.Delta);
        Assert.Equal(HttpStatusCode.Created, taken.StatusCode);
        Assert.Equal([429, 201], _emulator.Requests.Select(r => r.StatusCode));
    }

    [Fact]
    public async Task Send_PlannedCut_BreaksTheConnection()
    {
        _emulator.AnswerNext(0);

        await Assert.ThrowsAsync<HttpRequestException>(() => PostAsync("v3/conversations/c/activities", """{"type":"message"}"""));

        Assert.Single(_emulator.Requests);
    }

    [Fact]
    public async Task Update_UnknownAndKnownActivity_404AndReplaced()
    {
        var sent = await PostAsync("v3/conversations/c/activities", """{"type":"message","text":"eerst"}""");
        var id = (string)JsonNode.Parse(await sent.Content.ReadAsStringAsync())!["id"]!;

        var known = await _http.PutAsync($"v3/conversations/c/activities/{id}", Json("""{"type":"message","text":"daarna"}"""));
        var unknown = await _http.PutAsync("v3/conversations/c/activities/1", Json("""{"type":"message"}"""));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (known.StatusCode, unknown.StatusCode));
        Assert.Equal("daarna", (string?)_emulator.Delivered("c", id)!["text"]);
    }

    [Fact]
    public async Task Members_Paged_ComeInPagesUntilTheTokenIsGone()
    {
        foreach (var id in new[] { "a", "b", "c" })
        {
            _emulator.AddMember("c", new JsonObject { ["id"] = id });
        }

        var first = JsonNode.Parse(await _http.GetStringAsync("v3/conversations/c/pagedmembers?pageSize=2"))!;
        var rest = JsonNode.Parse(await _http.GetStringAsync($"v3/conversations/c/pagedmembers?pageSize=2&continuationToken={first["continuationToken"]}"))!;

        Assert.Equal(["a", "b"], first["members"]!.AsArray().Select(m => (string)m!["id"]!));
        Assert.Equal(["c"], rest["members"]!.AsArray().Select(m => (string)m!["id"]!));
        Assert.Null(rest["continuationToken"]);
    }

    [Fact]
    public async Task NewConversation_WithMember_KnowsTheMember()
    {
        var answer = await PostAsync("v3/conversations", """{"members":[{"id":"29:x"}],"activity":{"type":"message","text":"hoi"}}""");
        var json = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;

        var member = await _http.GetAsync($"v3/conversations/{json["id"]}/members/29%3Ax");
        var stranger = await _http.GetAsync($"v3/conversations/{json["id"]}/members/29%3Ay");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (member.StatusCode, stranger.StatusCode));
        Assert.Equal("hoi", (string?)_emulator.Delivered((string)json["id"]!, (string)json["activityId"]!)!["text"]);
    }

    [Fact]
    public async Task RequiredAuthorization_OtherToken_Is401()
    {
        _emulator.RequiredAuthorization = "Bearer goed";

        var response = await PostAsync("v3/conversations/c/activities", """{"type":"message"}""");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Single(_emulator.Violations);
    }

    private Task<HttpResponseMessage> PostAsync(string path, string body) => _http.PostAsync(path, Json(body));

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");
}
