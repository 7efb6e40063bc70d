using System.Text.Json.Nodes;
using Meldcode.Bot.Edge;
using Meldcode.Emulators;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Meldcode.Bot.Tests.Edge;

public sealed class ChannelRetriesTests : IAsyncLifetime
{
    private readonly HttpClient _http = ChannelHttp.Create(TimeSpan.FromMilliseconds(1));
    private ConnectorEmulator _channel = null!;
    private IConversations _conversations = null!;
    private string _sent = null!;

    public async Task InitializeAsync()
    {
        _channel = await ConnectorEmulator.StartAsync();
        var hosts = new ServiceHosts(new ChannelOptions { AppId = Token.AppId, Tenants = [Door.Tenant], AllowLoopback = true });
        var factory = new ChannelConnectorFactory(hosts, new ChannelCredentials(null, hosts, "none"), _http);
        _conversations = (await factory.CreateAsync(_channel.ServiceUrl.AbsoluteUri, null!, CancellationToken.None)).Conversations;
        _channel.AddMember("chat", new JsonObject { ["id"] = "29:u", ["name"] = "n" });
        _sent = (await _conversations.SendToConversationAsync("chat", Message(), CancellationToken.None)).Id;
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _channel.DisposeAsync();
    }

    [Theory]
    [InlineData(429)]
    [InlineData(412)]
    public async Task Send_CertainlyNotDelivered_IsSentAgain(int status)
    {
        _channel.AnswerNext(status);

        await _conversations.SendToConversationAsync("chat", Message(), CancellationToken.None);

        Assert.Equal(2, Calls);
        Assert.Empty(_channel.Violations);
    }

    /// <summary>0 is a connection that breaks off: the message may be there.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task Send_PerhapsDelivered_IsNotSentTwice(int status)
    {
        _channel.AnswerNext(new PlannedAnswer(status, TakesEffect: true));

        await Assert.ThrowsAnyAsync<Exception>(() => _conversations.ReplyToActivityAsync("chat", _sent, Message(), CancellationToken.None));

        Assert.Equal(1, Calls);
    }

    [Theory]
    [InlineData(302)]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(413)]
    public async Task AnyCall_Refused_IsNotTriedAgain(int status)
    {
        _channel.AnswerNext(status);
        await Assert.ThrowsAsync<ErrorResponseException>(() => _conversations.SendToConversationAsync("chat", Message(), CancellationToken.None));
        _channel.AnswerNext(status);
        await Assert.ThrowsAsync<ErrorResponseException>(() => _conversations.UpdateActivityAsync("chat", _sent, Message(), CancellationToken.None));

        Assert.Equal(2, Calls);
    }

    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task UpdateAndMembers_PassingFault_AreTriedAgain(int status)
    {
        _channel.AnswerNext(status);
        await _conversations.UpdateActivityAsync("chat", _sent, Message(), CancellationToken.None);
        _channel.AnswerNext(status);
        var members = await _conversations.GetConversationPagedMembersAsync("chat", cancellationToken: CancellationToken.None);

        Assert.Equal(4, Calls);
        Assert.Equal("29:u", Assert.Single(members.Members).Id);
    }

    [Fact]
    public async Task Send_TooBusyThreeTimes_GivesUp()
    {
        Enumerable.Repeat(429, 3).ToList().ForEach(_channel.AnswerNext);

        await Assert.ThrowsAsync<ErrorResponseException>(() => _conversations.SendToConversationAsync("chat", Message(), CancellationToken.None));

        Assert.Equal(3, Calls);
    }

    [Fact]
    public async Task Send_RetryAfterZero_IsSentAgainAtOnce()
    {
        _channel.AnswerNext(new PlannedAnswer(429, RetryAfterSeconds: 0));

        await _conversations.SendToConversationAsync("chat", Message(), CancellationToken.None);

        Assert.Equal(2, Calls);
    }

    [Fact]
    public async Task Send_RetryAfterLongerThanATurn_IsTheCallersToHandle()
    {
        _channel.AnswerNext(new PlannedAnswer(429, RetryAfterSeconds: 60));

        await Assert.ThrowsAsync<ErrorResponseException>(() => _conversations.SendToConversationAsync("chat", Message(), CancellationToken.None));

        Assert.Equal(1, Calls);
    }

    [Fact]
    public async Task EveryCall_OfTheBot_IsOneThatTheChannelKnows()
    {
        await _conversations.ReplyToActivityAsync("chat", _sent, Message(), CancellationToken.None);
        await _conversations.SendToConversationAsync("chat", new Activity { Type = ActivityTypes.Typing }, CancellationToken.None);
        await _conversations.GetConversationMembersAsync("chat", CancellationToken.None);
        await _conversations.GetConversationMemberAsync("29:u", "chat", CancellationToken.None);
        await _conversations.CreateConversationAsync(
            new ConversationParameters { Bot = new ChannelAccount("28:b"), Members = [new ChannelAccount("29:u")], TenantId = Door.Tenant, IsGroup = false }, CancellationToken.None);
        await _conversations.DeleteActivityAsync("chat", _sent, CancellationToken.None);

        Assert.Empty(_channel.Violations);
        Assert.Null(_channel.Delivered("chat", _sent));
    }

    /// <summary>Without the one that set the test up.</summary>
    private int Calls => _channel.Requests.Count - 1;

    private static Activity Message() => new()
    {
        Type = ActivityTypes.Message,
        Text = "hallo",
        From = new ChannelAccount("28:b"),
        Recipient = new ChannelAccount("29:u"),
        Conversation = new ConversationAccount { Id = "chat" },
    };
}
