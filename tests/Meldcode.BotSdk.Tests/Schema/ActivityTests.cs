using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Meldcode.BotSdk.Tests.Schema;

public class ActivityTests
{
    private static Activity FromUser() => new(ActivityTypes.Message)
    {
        Id = "in1",
        ChannelId = Channels.Msteams,
        ServiceUrl = "https://smba.trafficmanager.net/emea/",
        From = new ChannelAccount("u", "User"),
        Recipient = new ChannelAccount("b", "Bot"),
        Conversation = new ConversationAccount(true, "channel", "c1", "Team"),
        Locale = "nl-NL",
    };

    [Fact]
    public void CreateReply_SwapsSenderAndRecipient()
    {
        var reply = FromUser().CreateReply("hoi");

        Assert.Equal(("b", "u"), (reply.From.Id, reply.Recipient.Id));
        Assert.Equal(("in1", "c1", "nl-NL", "hoi"), (reply.ReplyToId, reply.Conversation.Id, reply.Locale, reply.Text));
        Assert.True(reply.Conversation.IsGroup);
        Assert.Empty(reply.Attachments);
    }

    [Fact]
    public void CreateReply_WithoutText_IsEmptyText() => Assert.Equal(string.Empty, FromUser().CreateReply().Text);

    [Theory]
    [InlineData(Channels.Webchat, null)]
    [InlineData(Channels.Directline, null)]
    [InlineData(Channels.Msteams, "in1")]
    public void GetConversationReference_OfConversationUpdate_HasNoIdThatWebChatMadeUp(string channelId, string? expected)
    {
        var activity = FromUser();
        activity.Type = ActivityTypes.ConversationUpdate;
        activity.ChannelId = channelId;

        Assert.Equal(expected, activity.GetConversationReference().ActivityId);
        Assert.Equal(expected, activity.CreateReply().ReplyToId);
    }

    [Fact]
    public void ApplyConversationReference_Outgoing_IsFromTheBot()
    {
        var activity = new Activity { Locale = "en-US" }.ApplyConversationReference(FromUser().GetConversationReference());

        Assert.Equal(("b", "u", "in1"), (activity.From.Id, activity.Recipient.Id, activity.ReplyToId));
        Assert.Equal("nl-NL", activity.Locale);
        Assert.Null(activity.Id);
    }

    [Fact]
    public void ApplyConversationReference_Incoming_IsFromTheUser()
    {
        var activity = new Activity().ApplyConversationReference(FromUser().GetConversationReference(), isIncoming: true);

        Assert.Equal(("u", "b", "in1"), (activity.From.Id, activity.Recipient.Id, activity.Id));
        Assert.Null(activity.ReplyToId);
    }

    [Fact]
    public void GetContinuationActivity_IsAnEventToTheBot()
    {
        var reference = FromUser().GetConversationReference();

        var activity = reference.GetContinuationActivity();

        Assert.Equal((ActivityTypes.Event, ActivityEventNames.ContinueConversation), (activity.Type, activity.Name));
        Assert.Equal(("u", "b"), (activity.From.Id, activity.Recipient.Id));
        Assert.Same(reference, activity.RelatesTo);
        Assert.False(string.IsNullOrEmpty(activity.Id));
    }

    [Theory]
    [InlineData("message", true)]
    [InlineData("MESSAGE", true)]
    [InlineData("message/subtype", true)]
    [InlineData("messages", false)]
    [InlineData("messageUpdate", false)]
    [InlineData(null, false)]
    public void AsMessageActivity_ByType_IsTheActivityOrNull(string? type, bool expected) =>
        Assert.Equal(expected, new Activity { Type = type }.AsMessageActivity() != null);

    [Fact]
    public void HasContent_WithNothing_IsFalse()
    {
        Assert.False(new Activity { Text = " ", Attachments = [] }.HasContent());
        Assert.True(new Activity { Summary = "s" }.HasContent());
        Assert.True(new Activity { Attachments = [new Attachment()] }.HasContent());
        Assert.True(new Activity { ChannelData = new object() }.HasContent());
    }

    [Fact]
    public void RemoveRecipientMention_OtherMention_Stays()
    {
        var activity = FromUser();
        activity.Text = "<at>Bot (x)</at>vraag aan <at>Kim</at>";
        activity.Entities = [Mentioning("b", "<at>Bot (x)</at>"), Mentioning("k", "<at>Kim</at>")];

        var left = activity.RemoveRecipientMention();

        Assert.Equal("vraag aan <at>Kim</at>", left);
        Assert.Equal(left, activity.Text);
    }

    [Fact]
    public void GetMentions_OfEntities_AreTyped()
    {
        var activity = new Activity { Entities = [Mentioning("k", "<at>Kim</at>"), new Entity("clientInfo")] };

        var mention = Assert.Single(activity.GetMentions());
        Assert.Equal(("k", "<at>Kim</at>"), (mention.Mentioned.Id, mention.Text));
    }

    [Fact]
    public void Entity_EqualJson_IsEqual()
    {
        Assert.Equal(Mentioning("k", "x"), Mentioning("k", "x"));
        Assert.NotEqual(Mentioning("k", "x"), Mentioning("k", "y"));
    }

    private static Entity Mentioning(string id, string text)
    {
        var entity = new Entity();
        entity.SetAs(new Mention(new ChannelAccount(id), text));
        return entity;
    }
}
