using Meldcode.BotSdk.Tests.Integration;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;

namespace Meldcode.BotSdk.Tests.Builder;

public sealed class TeamsInfoTests : IAsyncLifetime
{
    private FakeConnector _service = null!;
    private TurnContext _turn = null!;

    public async Task InitializeAsync()
    {
        _service = await FakeConnector.StartAsync();
        var activity = new Activity(ActivityTypes.Message)
        {
            ChannelId = Channels.Msteams,
            ServiceUrl = _service.Url.AbsoluteUri,
            From = new ChannelAccount("u") { AadObjectId = "aad" },
            Conversation = new ConversationAccount(id: "c1"),
            ChannelData = new TeamsChannelData { Team = new TeamInfo("team/1"), Meeting = new TeamsMeetingInfo("m1"), Tenant = new TenantInfo("t1") },
        };
        _turn = new TurnContext(new BotFrameworkAdapter(new SimpleCredentialProvider()), activity);
        _turn.TurnState.Add<IConnectorClient>(new ConnectorClient(_service.Url, MicrosoftAppCredentials.Empty));
    }

    public async Task DisposeAsync()
    {
        _turn.Dispose();
        await _service.DisposeAsync();
    }

    [Fact]
    public async Task Team_DetailsAndChannels_AreThoseOfTheTurn()
    {
        _service.Answer = (200, """{"id":"team/1","name":"Groep 5","aadGroupId":"g","conversations":[{"id":"k1","name":"Algemeen"}]}""");

        Assert.Equal("Groep 5", (await TeamsInfo.GetTeamDetailsAsync(_turn)).Name);
        Assert.Equal("Algemeen", Assert.Single(await TeamsInfo.GetTeamChannelsAsync(_turn)).Name);
        Assert.Equal(["/v3/teams/team%2F1", "/v3/teams/team%2F1/conversations"], Paths());
    }

    [Fact]
    public async Task Meeting_InfoAndParticipant_AreThoseOfTheTurn()
    {
        _service.Answer = (200, """{"details":{"id":"m1"},"organizer":{"id":"o"},"meeting":{"role":"Organizer"},"user":{"id":"u"}}""");

        Assert.Equal("o", (await TeamsInfo.GetMeetingInfoAsync(_turn)).Organizer.Id);
        Assert.Equal("Organizer", (await TeamsInfo.GetMeetingParticipantAsync(_turn)).Meeting.Role);
        Assert.Equal(["/v1/meetings/m1", "/v1/meetings/m1/participants/aad?tenantId=t1"], Paths());
    }

    [Fact]
    public async Task OutsideATeamOrMeeting_Throws()
    {
        _turn.Activity.ChannelData = null;

        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetTeamDetailsAsync(_turn));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetMeetingInfoAsync(_turn));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetMeetingParticipantAsync(_turn, "m1"));
        Assert.Empty(_service.Calls);
    }

    [Fact]
    public async Task Notification_NotForEverybody_TellsWhoMissedIt()
    {
        _service.Answer = (207, """{"recipientsFailureInfo":[{"recipientMri":"29:x","errorcode":"NotFound"}]}""");

        var missed = Assert.Single((await TeamsInfo.SendMeetingNotificationAsync(_turn, Notification())).RecipientsFailureInfo);

        Assert.Equal(("29:x", "NotFound"), (missed.RecipientMri, missed.ErrorCode));
        Assert.Equal("/v1/meetings/m1/notification", Assert.Single(Paths()));
        Assert.Equal(("MeetingStage", "Task"), ((string?)_service.Calls[0].Body!["value"]!["surfaces"]![0]!["surface"], (string?)_service.Calls[0].Body!["value"]!["surfaces"]![0]!["contentType"]));
    }

    [Fact]
    public async Task Notification_ForEverybody_TellsNothing()
    {
        _service.Answer = (202, string.Empty);

        Assert.Null(await TeamsInfo.SendMeetingNotificationAsync(_turn, Notification()));
    }

    [Fact]
    public async Task Notification_Refused_IsAnHttpOperationException()
    {
        _service.Answer = (403, """{"error":{"code":"BotNotInConversationRoster"}}""");

        var refusal = await Assert.ThrowsAsync<HttpOperationException>(() => TeamsInfo.SendMeetingNotificationAsync(_turn, Notification()));

        Assert.Contains("BotNotInConversationRoster", refusal.Response.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Batch_Message_GoesToThoseThatAreNamed()
    {
        _service.Answer = (201, "operatie-1");
        var message = MessageFactory.Text("dag");

        Assert.Equal("operatie-1", await TeamsInfo.SendMessageToListOfUsersAsync(_turn, message, [new { Id = "29:a" }], "t1"));
        Assert.Equal("operatie-1", await TeamsInfo.SendMessageToListOfChannelsAsync(_turn, message, [new { Id = "k1" }], "t1"));
        Assert.Equal("operatie-1", await TeamsInfo.SendMessageToAllUsersInTeamAsync(_turn, message, "team1", "t1"));
        Assert.Equal("operatie-1", await TeamsInfo.SendMessageToAllUsersInTenantAsync(_turn, message, "t1"));
        Assert.Equal(["users", "channels", "team", "tenant"], Paths().Select(path => path.Split('/')[^2]));
        Assert.Equal(("29:a", "dag", "t1"), ((string?)_service.Calls[0].Body!["Members"]![0]!["Id"], (string?)_service.Calls[0].Body!["Activity"]!["text"], (string?)_service.Calls[0].Body!["TenantId"]));
    }

    [Fact]
    public async Task Batch_State_IsRead()
    {
        _service.Answer = (200, """{"state":"Completed","statusMap":{"201":3},"totalEntriesCount":3,"failedEntries":[{"entryId":"29:a","error":"weg"}]}""");

        Assert.Equal(3, (await TeamsInfo.GetOperationStateAsync(_turn, "o1")).StatusMap["201"]);
        Assert.Equal("weg", Assert.Single((await TeamsInfo.GetPagedFailedEntriesAsync(_turn, "o1")).FailedEntries).Error);
        Assert.Equal(["/v3/batch/conversation/o1", "/v3/batch/conversation/failedentries/o1"], Paths());
    }

    [Theory]
    [InlineData(403, 1)]
    [InlineData(429, 11)]
    public async Task Batch_Refused_IsTriedAgainOnlyWhenTeamsIsBusy(int status, int times)
    {
        _service.Answer = (status, """{"error":{"code":"Nee"}}""");

        var failure = await Assert.ThrowsAsync<AggregateException>(() => TeamsInfo.SendMessageToAllUsersInTenantAsync(_turn, MessageFactory.Text("dag"), "t1"));

        Assert.Equal((times, times), (failure.InnerExceptions.Count, _service.Calls.Count));
    }

    [Fact]
    public async Task Channel_Message_StartsAThread()
    {
        _service.Answer = (201, """{"id":"new1","activityId":"a1"}""");

        var (reference, id) = await TeamsInfo.SendMessageToTeamsChannelAsync(_turn, MessageFactory.Text("dag"), "k1", MicrosoftAppCredentials.Empty);

        Assert.Equal(("new1", "a1", "k1"), (reference.Conversation.Id, id, reference.ChannelId));
        var body = Assert.Single(_service.Calls).Body!;
        Assert.Equal(("k1", "dag", true), ((string?)body["channelData"]!["channel"]!["id"], (string?)body["activity"]!["text"], (bool)body["isGroup"]!));
    }

    [Fact]
    public async Task Channel_WithoutItsId_Throws()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => TeamsInfo.SendMessageToTeamsChannelAsync(_turn, MessageFactory.Text("dag"), null!, "app"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => TeamsInfo.SendMessageToTeamsChannelAsync(null!, MessageFactory.Text("dag"), "k1", "app"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => TeamsInfo.SendMessageToTeamsChannelAsync(_turn, MessageFactory.Text("dag"), "k1", (MicrosoftAppCredentials)null!));
    }

    [Fact]
    public async Task Members_AllAtOnce_AreOfTheTeam()
    {
        _service.Answer = (200, """[{"id":"29:a","givenName":"Noor"}]""");

#pragma warning disable CS0618 // That it is withdrawn is no reason not to do it.
        var member = Assert.Single(await TeamsInfo.GetMembersAsync(_turn));
#pragma warning restore CS0618

        Assert.Equal("Noor", member.GivenName);
        Assert.Equal("/v3/conversations/team%2F1/members", Assert.Single(Paths()));
    }

    private static TargetedMeetingNotification Notification() =>
        new(new TargetedMeetingNotificationValue
        {
            Recipients = ["29:a"],
            Surfaces = [new MeetingStageSurface<TaskModuleContinueResponse> { Content = new TaskModuleContinueResponse { Value = new TaskModuleTaskInfo { Title = "Let op" } } }],
        });

    private List<string> Paths() => [.. _service.Calls.Select(call => call.Path)];
}
