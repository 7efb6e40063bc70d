using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Meldcode.BotSdk.Tests.Builder;

public sealed class TeamsHandlerTests
{
    [Theory]
    [InlineData("application/vnd.microsoft.meetingParticipantJoin", "join u")]
    [InlineData("application/vnd.microsoft.meetingParticipantLeave", "leave u")]
    public async Task MeetingParticipants_Event_ReachesItsMethod(string name, string expected)
    {
        var bot = new Bot();
        var value = JObject.Parse("""{"members":[{"user":{"id":"u"},"meeting":{"inMeeting":true,"role":"Organizer"}}]}""");

        await bot.OnTurnAsync(new TurnContext(new RecordingAdapter(), new Activity { Type = ActivityTypes.Event, ChannelId = Channels.Msteams, Name = name, Value = value }));

        Assert.Equal(expected, bot.Seen);
    }

    [Theory]
    [InlineData("config/fetch", 200)]
    [InlineData("config/submit", 501)]
    public async Task Config_Invoke_IsAnsweredOrNotImplemented(string name, int status)
    {
        var adapter = new RecordingAdapter();

        await new Bot().OnTurnAsync(new TurnContext(adapter, new Activity { Type = ActivityTypes.Invoke, Name = name, Value = new JObject() }));

        Assert.Equal(status, ((InvokeResponse)adapter.Sent.Single().Value).Status);
    }

    [Fact]
    public void SetLocale_AnyActivity_IsReadBack()
    {
        var update = Activity.CreateConversationUpdateActivity();

        update.SetLocale("nl-NL");

        Assert.Equal("nl-NL", update.GetLocale());
    }

    [Fact]
    public void ToAttachment_OAuthCard_HasItsContentType() =>
        Assert.Equal("application/vnd.microsoft.card.oauth", new OAuthCard().ToAttachment().ContentType);

    private sealed class Bot : TeamsActivityHandler
    {
        public string? Seen { get; private set; }

        protected override Task OnTeamsMeetingParticipantsJoinAsync(MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
        {
            Seen = $"join {meeting.Members[0].User.Id}";
            return Task.CompletedTask;
        }

        protected override Task OnTeamsMeetingParticipantsLeaveAsync(MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
        {
            Seen = $"leave {meeting.Members[0].User.Id}";
            return Task.CompletedTask;
        }

        protected override Task<ConfigResponseBase> OnTeamsConfigFetchAsync(ITurnContext<IInvokeActivity> turnContext, JObject configData, CancellationToken cancellationToken) =>
            Task.FromResult<ConfigResponseBase>(new ConfigAuthResponse { Config = new BotConfigAuth() });
    }
}
