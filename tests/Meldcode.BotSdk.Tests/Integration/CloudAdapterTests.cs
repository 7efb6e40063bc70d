using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Newtonsoft.Json.Linq;

namespace Meldcode.BotSdk.Tests.Integration;

public sealed class CloudAdapterTests : IAsyncLifetime
{
    private FakeConnector _connector = null!;

    public async Task InitializeAsync() => _connector = await FakeConnector.StartAsync();

    public async Task DisposeAsync() => await _connector.DisposeAsync();

    [Fact]
    public async Task Post_Message_RepliesOverTheConnector()
    {
        await using var host = await BotHost.StartAsync(new CloudAdapter(), (turn, ct) => turn.SendActivityAsync("hoi", cancellationToken: ct));

        using var response = await host.PostAsync(Message());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
        var call = Assert.Single(_connector.Calls);
        Assert.Equal(("POST", "/v3/conversations/a%3Ac1/activities/in1"), (call.Method, call.Path));
        Assert.Equal(("hoi", "in1", "b", "u"), ((string?)call.Body!["text"], (string?)call.Body["replyToId"], (string?)call.Body["from"]!["id"], (string?)call.Body["recipient"]!["id"]));
        Assert.DoesNotContain(call.Body.Descendants().OfType<JValue>(), v => v.Type == JTokenType.Null);
    }

    [Fact]
    public async Task Post_SendUpdateDelete_UsesTheChannelsId()
    {
        await using var host = await BotHost.StartAsync(new CloudAdapter(), async (turn, ct) =>
        {
            var sent = await turn.SendActivityAsync(new Activity(ActivityTypes.Message) { Text = "1" }, ct);
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = sent.Id, Text = "2" }, ct);
            await turn.DeleteActivityAsync(sent.Id, ct);
        });

        using var response = await host.PostAsync(Message());

        Assert.Equal(
            ["POST /v3/conversations/a%3Ac1/activities/in1", "PUT /v3/conversations/a%3Ac1/activities/out1", "DELETE /v3/conversations/a%3Ac1/activities/out1"],
            _connector.Calls.Select(c => $"{c.Method} {c.Path}"));
    }

    [Fact]
    public async Task Post_Invoke_AnswersInTheBody()
    {
        await using var host = await BotHost.StartAsync(new CloudAdapter(), new CardBot().OnTurnAsync);

        using var response = await host.PostAsync(Message("""{"type":"invoke","name":"adaptiveCard/action","value":{"action":{"type":"Action.Execute","verb":"v"},"trigger":"manual"}}"""));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        var body = JObject.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal((200, "application/vnd.microsoft.activity.message", "v"), ((int?)body["statusCode"], (string?)body["type"], (string?)body["value"]));
        Assert.Empty(_connector.Calls);
    }

    [Fact]
    public async Task Post_InvokeWithoutAnswer_Is501()
    {
        await using var host = await BotHost.StartAsync(new CloudAdapter(), (_, _) => Task.CompletedTask);

        using var response = await host.PostAsync(Message("""{"type":"invoke","name":"x"}"""));

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
    }

    [Fact]
    public async Task Post_ExpectReplies_RepliesInTheBody()
    {
        await using var host = await BotHost.StartAsync(new CloudAdapter(), async (turn, ct) =>
        {
            await turn.SendActivityAsync("1", cancellationToken: ct);
            await turn.SendActivityAsync("2", cancellationToken: ct);
        });

        using var response = await host.PostAsync(Message("""{"deliveryMode":"expectReplies"}"""));

        var body = JObject.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(["1", "2"], body["activities"]!.Select(a => (string?)a["text"]));
        Assert.Empty(_connector.Calls);
    }

    [Theory]
    [InlineData("niet json")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":"message","from":"not an object"}""")]
    public async Task Post_NoActivity_Is400(string body)
    {
        var turns = 0;
        await using var host = await BotHost.StartAsync(new CloudAdapter(), (_, _) => Task.FromResult(turns++));

        using var response = await host.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(0, turns);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task OtherMethod_Is405(string method)
    {
        await using var host = await BotHost.StartAsync(new CloudAdapter(), (_, _) => Task.CompletedTask);

        using var response = await host.SendAsync(new HttpMethod(method));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer ")]
    [InlineData("Bearer abc")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Basic YTpi")]
    [Trait("Sdk", "intree")]
    public async Task Post_WithoutAProperToken_Is401AndNoTurn(string? authorization)
    {
        var turns = 0;
        await using var host = await BotHost.StartAsync(new CloudAdapter(Settings(("MicrosoftAppId", "app"), ("ToBotFromChannelOpenIdMetadataUrl", _connector.Url + "metadata"))), (_, _) => Task.FromResult(turns++));

        using var response = await host.PostAsync(Message(), authorization);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
        Assert.Equal(0, turns);
    }

    [Fact]
    public async Task Post_TurnThrows_OnTurnErrorAnswers()
    {
        var adapter = new CloudAdapter { OnTurnError = (turn, e) => turn.SendActivityAsync("sorry: " + e.Message) };
        await using var host = await BotHost.StartAsync(adapter, (_, _) => throw new InvalidOperationException("stuk"));

        using var response = await host.PostAsync(Message());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("sorry: stuk", Assert.Single(_connector.Calls).Body!["text"]);
    }

    [Fact]
    public async Task Send_TraceToTeams_IsNotSent()
    {
        await using var host = await BotHost.StartAsync(new CloudAdapter(), (turn, ct) => turn.SendActivityAsync(Activity.CreateTraceActivity("t"), ct));

        using var response = await host.PostAsync(Message());

        Assert.Empty(_connector.Calls);
    }

    [Fact]
    [Trait("Sdk", "intree")]
    public async Task Send_Refused_IsAnErrorResponseException()
    {
        _connector.Answer = (403, """{"error":{"code":"BotNotInConversationRoster","message":"no"}}""");
        ErrorResponseException? seen = null;
        var adapter = new CloudAdapter { OnTurnError = (_, e) => Task.FromResult(seen = e as ErrorResponseException) };
        await using var host = await BotHost.StartAsync(adapter, (turn, ct) => turn.SendActivityAsync("hoi", cancellationToken: ct));

        using var response = await host.PostAsync(Message());

        Assert.Equal("BotNotInConversationRoster", seen?.Body.Error.Code);
        Assert.Equal(HttpStatusCode.Forbidden, seen?.Response.StatusCode);
        Assert.False(seen!.Request.Headers.ContainsKey("Authorization"));
    }

    [Fact]
    [Trait("Sdk", "intree")]
    public async Task Send_Redirect_IsNotFollowed()
    {
        await using var elsewhere = await FakeConnector.StartAsync();
        _connector.Answer = (302, elsewhere.Url.AbsoluteUri);
        Exception? seen = null;
        var adapter = new CloudAdapter { OnTurnError = (_, e) => Task.FromResult(seen = e) };
        await using var host = await BotHost.StartAsync(adapter, (turn, ct) => turn.SendActivityAsync("hoi", cancellationToken: ct));

        using var response = await host.PostAsync(Message());

        Assert.IsType<ErrorResponseException>(seen);
        Assert.Empty(elsewhere.Calls);
    }

    [Fact]
    public async Task ContinueConversation_Reference_SpeaksInTheConversation()
    {
        var reference = new ConversationReference(user: new ChannelAccount("u"), bot: new ChannelAccount("b"), conversation: new ConversationAccount(id: "c1"), channelId: Channels.Msteams, serviceUrl: _connector.Url.AbsoluteUri);
        string? name = null;

        await new CloudAdapter().ContinueConversationAsync("app", reference, (turn, ct) =>
        {
            name = turn.Activity.Name;
            return turn.SendActivityAsync("later", cancellationToken: ct);
        }, default);

        Assert.Equal(ActivityEventNames.ContinueConversation, name);
        var call = Assert.Single(_connector.Calls);
        Assert.StartsWith("/v3/conversations/c1/activities/", call.Path, StringComparison.Ordinal);
        Assert.Equal(("b", "u"), ((string?)call.Body!["from"]!["id"], (string?)call.Body["recipient"]!["id"]));
    }

    [Fact]
    public async Task CreateConversation_Member_SpeaksInTheNewConversation()
    {
        _connector.Answer = (201, """{"id":"new1","activityId":"a1"}""");
        var parameters = new ConversationParameters { IsGroup = false, Bot = new ChannelAccount("b"), Members = [new ChannelAccount("u")], TenantId = "t1" };

        await new CloudAdapter().CreateConversationAsync("app", Channels.Msteams, _connector.Url.AbsoluteUri, null, parameters, (turn, ct) => turn.SendActivityAsync("dag", cancellationToken: ct), default);

        Assert.Equal(["/v3/conversations", "/v3/conversations/new1/activities/a1"], _connector.Calls.Select(c => c.Path));
        Assert.Equal("t1", _connector.Calls[0].Body!["tenantId"]);
    }

    [Fact]
    public async Task TeamsInfo_PagedMembers_AreTyped()
    {
        _connector.Answer = (200, """{"continuationToken":"next","members":[{"id":"29:a","objectId":"o1","email":"a@x"}]}""");
        string? email = null;
        await using var host = await BotHost.StartAsync(new CloudAdapter(), async (turn, ct) =>
            email = (await TeamsInfo.GetPagedMembersAsync(turn, 50, "t/1", ct)).Members[0].Email);

        using var response = await host.PostAsync(Message());

        Assert.Equal("a@x", email);
        Assert.Equal("/v3/conversations/a%3Ac1/pagedmembers?pageSize=50&continuationToken=t%2F1", Assert.Single(_connector.Calls).Path);
    }

    private static IConfiguration Settings(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))).Build();

    private string Message(string change = "{}")
    {
        var activity = JObject.Parse($$"""
            {
              "type": "message", "id": "in1", "channelId": "msteams", "serviceUrl": "{{_connector.Url}}", "text": "hallo",
              "from": { "id": "u" }, "recipient": { "id": "b" }, "conversation": { "id": "a:c1", "conversationType": "personal" }
            }
            """);
        activity.Merge(JObject.Parse(change));
        return activity.ToString();
    }

    private sealed class CardBot : ActivityHandler
    {
        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = invokeValue.Action.Verb });
    }
}
