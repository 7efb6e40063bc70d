using System.Text;
using Meldcode.BotSdk.Tests.Integration;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Meldcode.BotSdk.Tests.Connector;

/// <summary>The paths of the calls that the bot itself makes none of.</summary>
public sealed class ConversationsTests : IAsyncLifetime
{
    private FakeConnector _service = null!;
    private ConnectorClient _client = null!;

    public async Task InitializeAsync()
    {
        _service = await FakeConnector.StartAsync();
        _client = new ConnectorClient(_service.Url, MicrosoftAppCredentials.Empty);
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _service.DisposeAsync();
    }

    [Fact]
    public async Task GetConversations_Token_IsInTheQuery()
    {
        _service.Answer = (200, """{"continuationToken":"t2","conversations":[{"id":"c1","members":[{"id":"u"}]}]}""");

        var page = await _client.Conversations.GetConversationsAsync("t/1");

        Assert.Equal(("t2", "c1", "u"), (page.ContinuationToken, page.Conversations[0].Id, page.Conversations[0].Members[0].Id));
        Assert.Equal(("GET", "/v3/conversations?continuationToken=t%2F1"), Call());
    }

    [Fact]
    public async Task SendHistory_Transcript_IsPosted()
    {
        Assert.Equal("out1", (await _client.Conversations.SendConversationHistoryAsync("c/1", new Transcript([MessageFactory.Text("hallo")]))).Id);

        Assert.Equal(("POST", "/v3/conversations/c%2F1/activities/history"), Call());
        Assert.Equal("hallo", _service.Calls[0].Body!["activities"]![0]!["text"]);
    }

    [Fact]
    public async Task DeleteMember_Member_IsInThePath()
    {
        await _client.Conversations.DeleteConversationMemberAsync("c1", "29:u");

        Assert.Equal(("DELETE", "/v3/conversations/c1/members/29%3Au"), Call());
    }

    [Fact]
    public async Task GetActivityMembers_Members_AreRead()
    {
        _service.Answer = (200, """[{"id":"u"},{"id":"v"}]""");

        Assert.Equal(["u", "v"], (await _client.Conversations.GetActivityMembersAsync("c1", "m1")).Select(m => m.Id));
        Assert.Equal(("GET", "/v3/conversations/c1/activities/m1/members"), Call());
    }

    [Fact]
    public async Task UploadAttachment_Bytes_GoAsBase64()
    {
        await _client.Conversations.UploadAttachmentAsync("c1", new AttachmentData("text/plain", "a.txt", Encoding.UTF8.GetBytes("dag")));

        Assert.Equal(("POST", "/v3/conversations/c1/attachments"), Call());
        Assert.Equal("ZGFn", _service.Calls[0].Body!["originalBase64"]);
    }

    [Fact]
    public async Task GetAttachment_View_IsAStream()
    {
        _service.Answer = (200, "de inhoud");

        await using var stream = await _client.Attachments.GetAttachmentAsync("f/1", "original");
        using var reader = new StreamReader(stream);

        Assert.Equal("de inhoud", await reader.ReadToEndAsync());
        Assert.Equal(("GET", "/v3/attachments/f%2F1/views/original"), Call());
        Assert.EndsWith(Call().Path, new Attachments(_client).GetAttachmentUri("f/1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetAttachmentInfo_Views_AreRead()
    {
        _service.Answer = (200, """{"name":"a.txt","type":"text/plain","views":[{"viewId":"original","size":3}]}""");

        var info = await _client.Attachments.GetAttachmentInfoAsync("f1");

        Assert.Equal(("a.txt", "original", 3), (info.Name, info.Views[0].ViewId, info.Views[0].Size));
    }

    [Fact]
    public async Task GetAttachment_NotThere_IsAnErrorResponse()
    {
        _service.Answer = (404, """{"error":{"code":"NotFound","message":"weg"}}""");

        var refusal = await Assert.ThrowsAsync<ErrorResponseException>(() => _client.Attachments.GetAttachmentAsync("f1", "original"));

        Assert.Contains("NotFound", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutAnArgument_NothingIsSent()
    {
        Func<Task>[] calls =
        [
            () => _client.Conversations.CreateConversationAsync(null!),
            () => _client.Conversations.SendToConversationAsync("c1", null!),
            () => _client.Conversations.GetConversationMembersAsync(null!),
            () => _client.Conversations.SendConversationHistoryAsync("c1", null!),
            () => _client.Conversations.UploadAttachmentAsync(null!, new AttachmentData()),
            () => _client.Attachments.GetAttachmentInfoAsync(null!),
            () => _client.Attachments.GetAttachmentAsync("f1", null!),
        ];

        foreach (var call in calls)
        {
            Assert.Contains("cannot be null", (await Assert.ThrowsAsync<ValidationException>(call)).Message, StringComparison.Ordinal);
        }

        Assert.Empty(_service.Calls);
    }

    private (string Method, string Path) Call() => Assert.Single(_service.Calls.Select(call => (call.Method, call.Path)));
}
