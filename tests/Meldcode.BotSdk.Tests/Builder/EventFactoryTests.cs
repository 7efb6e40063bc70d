using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Meldcode.BotSdk.Tests.Builder;

public sealed class EventFactoryTests
{
    private static readonly ConversationAccount Conversation = new(id: "c1");

    [Fact]
    public void Initiation_Context_GoesWithTheReference()
    {
        var handoff = EventFactory.CreateHandoffInitiation(Turn(), new { Skill = "anders" });

        Assert.Equal((ActivityTypes.Event, "handoff.initiate", "anders"), (handoff.Type, handoff.Name, ((JObject)handoff.Value).Value<string>("Skill")));
        Assert.Equal(("c1", "u", "test"), (handoff.RelatesTo.Conversation.Id, handoff.From.Id, handoff.ChannelId));
        Assert.NotNull(handoff.Id);
        Assert.Empty(((Activity)handoff).Attachments);
    }

    [Fact]
    public void Initiation_Transcript_IsAnAttachment()
    {
        var transcript = new Transcript([MessageFactory.Text("hallo")]);

        var handoff = EventFactory.CreateHandoffInitiation(Turn(), handoffContext: null, transcript);

        var attachment = Assert.Single(((Activity)handoff).Attachments);
        Assert.Equal(("application/json", "Transcript"), (attachment.ContentType, attachment.Name));
        Assert.Same(transcript, attachment.Content);
    }

    [Theory]
    [InlineData("accepted", null, """{"state":"accepted"}""")]
    [InlineData("failed", "te laat", """{"state":"failed","message":"te laat"}""")]
    public void Status_State_IsTheValue(string state, string? message, string expected)
    {
        var handoff = EventFactory.CreateHandoffStatus(Conversation, state, message);

        Assert.Equal((HandoffEventNames.HandoffStatus, expected), (handoff.Name, JsonConvert.SerializeObject(handoff.Value)));
        Assert.Same(Conversation, handoff.Conversation);
    }

    [Fact]
    public void WithoutTurnConversationOrState_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => EventFactory.CreateHandoffInitiation(null!, "x"));
        Assert.Throws<ArgumentNullException>(() => EventFactory.CreateHandoffStatus(null!, "accepted"));
        Assert.Throws<ArgumentNullException>(() => EventFactory.CreateHandoffStatus(Conversation, null!));
    }

    private static TurnContext Turn() =>
        new(new RecordingAdapter(), new Activity(ActivityTypes.Message, "m1") { ChannelId = "test", From = new ChannelAccount("u"), Conversation = Conversation });
}
