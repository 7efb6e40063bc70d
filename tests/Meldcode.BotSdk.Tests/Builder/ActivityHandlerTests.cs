using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Meldcode.BotSdk.Tests.Builder;

public class ActivityHandlerTests
{
    private readonly RecordingBot _bot = new();
    private readonly RecordingAdapter _adapter = new();

    [Theory]
    [InlineData("""{"type":"message"}""", "message")]
    [InlineData("""{"type":"messageUpdate"}""", "update")]
    [InlineData("""{"type":"messageUpdate","channelId":"msteams","channelData":{"eventType":"editMessage"}}""", "update edit")]
    [InlineData("""{"type":"messageUpdate","channelId":"msteams","channelData":{"eventType":"undeleteMessage"}}""", "update undelete")]
    [InlineData("""{"type":"messageDelete","channelId":"msteams","channelData":{"eventType":"softDeleteMessage"}}""", "delete softDelete")]
    [InlineData("""{"type":"conversationUpdate","recipient":{"id":"b"},"membersAdded":[{"id":"u"}]}""", "added:u")]
    [InlineData("""{"type":"conversationUpdate","recipient":{"id":"b"},"membersAdded":[{"id":"b"},{"id":"u"}]}""", "added:b,u")]
    [InlineData("""{"type":"conversationUpdate","recipient":{"id":"b"},"membersAdded":[{"id":"b"}]}""", "")]
    [InlineData("""{"type":"conversationUpdate","recipient":{"id":"b"},"membersRemoved":[{"id":"u"}]}""", "removed:u")]
    [InlineData("""{"type":"conversationUpdate","channelId":"msteams","recipient":{"id":"b"},"membersAdded":[{"id":"u","email":"x"}]}""", "added:u")]
    [InlineData("""{"type":"conversationUpdate","channelId":"msteams","channelData":{"eventType":"channelCreated","channel":{"id":"k"}}}""", "channelCreated:k")]
    [InlineData("""{"type":"conversationUpdate","channelId":"msteams","channelData":{"eventType":"teamArchived","team":{"id":"t"}}}""", "teamArchived:t")]
    [InlineData("""{"type":"messageReaction","reactionsAdded":[{"type":"like"}],"reactionsRemoved":[{"type":"like"}]}""", "reactionsAdded reactionsRemoved")]
    [InlineData("""{"type":"event","name":"x"}""", "event")]
    [InlineData("""{"type":"event","name":"tokens/response"}""", "tokenResponse")]
    [InlineData("""{"type":"event","channelId":"msteams","name":"application/vnd.microsoft.meetingStart","value":{"Title":"m","StartTime":"2026-01-01T10:00:00Z"}}""", "meetingStart:m")]
    [InlineData("""{"type":"endOfConversation"}""", "end")]
    [InlineData("""{"type":"typing"}""", "typing")]
    [InlineData("""{"type":"installationUpdate","action":"add"}""", "installed")]
    [InlineData("""{"type":"installationUpdate","action":"add-upgrade"}""", "installed")]
    [InlineData("""{"type":"installationUpdate","action":"remove"}""", "uninstalled")]
    [InlineData("""{"type":"command"}""", "command")]
    [InlineData("""{"type":"commandResult"}""", "commandResult")]
    [InlineData("""{"type":"somethingNew"}""", "unrecognized")]
    public async Task OnTurn_Activity_CallsItsMethod(string json, string expected)
    {
        await TurnAsync(json);

        Assert.Equal(expected, string.Join(' ', _bot.Calls));
    }

    [Theory]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"next"}}""", "card:next", 200)]
    [InlineData("adaptiveCard/action", "null", "", 400)]
    [InlineData("adaptiveCard/action", "[]", "", 400)]
    [InlineData("adaptiveCard/action", "{}", "", 400)]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Submit"}}""", "", 400)]
    [InlineData("composeExtension/query", """{"commandId":"c"}""", "query:c", 200)]
    [InlineData("composeExtension/query", "\"text\"", "", 400)]
    [InlineData("composeExtension/selectItem", """{"id":1}""", "select:1", 200)]
    [InlineData("composeExtension/submitAction", "{}", "submitAction", 200)]
    [InlineData("composeExtension/submitAction", """{"botMessagePreviewAction":"send"}""", "previewSend", 200)]
    [InlineData("composeExtension/submitAction", """{"botMessagePreviewAction":"other"}""", "", 400)]
    [InlineData("composeExtension/queryLink", """{"url":"https://x"}""", "", 501)]
    [InlineData("composeExtension/unknown", "{}", "", 501)]
    [InlineData("task/fetch", "{}", "taskFetch", 200)]
    [InlineData("task/submit", "{}", "", 501)]
    [InlineData("fileConsent/invoke", """{"action":"decline"}""", "decline", 200)]
    [InlineData("fileConsent/invoke", """{"action":"maybe"}""", "", 400)]
    [InlineData("healthCheck", "null", "", 200)]
    [InlineData("signin/verifyState", "{}", "", 501)]
    [InlineData("unknown", "{}", "", 501)]
    public async Task OnTurn_Invoke_AnswersWithStatus(string name, string value, string expected, int status)
    {
        await TurnAsync($$"""{"type":"invoke","channelId":"msteams","name":"{{name}}","value":{{value}}}""");

        Assert.Equal(expected, string.Join(' ', _bot.Calls));
        Assert.Equal(status, Answer().Status);
    }

    [Fact]
    public async Task OnTurn_CardWithoutValue_AnswersWithAnError()
    {
        await TurnAsync("""{"type":"invoke","name":"adaptiveCard/action"}""");

        var body = Assert.IsType<AdaptiveCardInvokeResponse>(Answer().Body);
        Assert.Equal((400, "application/vnd.microsoft.error"), (body.StatusCode, body.Type));
        Assert.Equal("BadRequest", Assert.IsType<Error>(body.Value).Code);
    }

    [Fact]
    public async Task OnTurn_AnsweredInvoke_IsNotAnsweredAgain()
    {
        var turn = new TurnContext(_adapter, Parse("""{"type":"invoke","name":"healthCheck"}"""));
        turn.TurnState.Add(BotAdapter.InvokeResponseKey, new Activity(ActivityTypesEx.InvokeResponse));

        await _bot.OnTurnAsync(turn);

        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task OnTurn_WithoutType_Throws() => await Assert.ThrowsAsync<ArgumentException>(() => TurnAsync("{}"));

    private static Activity Parse(string json) => JsonConvert.DeserializeObject<Activity>(json)!;

    private Task TurnAsync(string json) => _bot.OnTurnAsync(new TurnContext(_adapter, Parse(json)));

    private InvokeResponse Answer()
    {
        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal(ActivityTypesEx.InvokeResponse, sent.Type);
        return Assert.IsType<InvokeResponse>(sent.Value);
    }
}
