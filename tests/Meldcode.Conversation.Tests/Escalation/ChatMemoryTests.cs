using Meldcode.Conversation.Tests.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Meldcode.Conversation.Tests.Escalation;

public sealed class ChatMemoryTests
{
    [Fact]
    public async Task Message_InOnesOwnChat_KeepsWhereItIs()
    {
        await using var chat = await Chat.StartAsync();

        await chat.SaysAsync("hoi");

        var kept = JObject.Parse(chat.Notices.Chats[chat.Person]);
        Assert.Equal($"personal-{chat.Person}", (string?)kept["conversation"]!["id"]);
        Assert.Equal("https://smba.trafficmanager.net/emea/", (string?)kept["serviceUrl"]);
        Assert.Null(kept["activityId"]);
    }

    [Fact]
    public async Task Message_SameChatAgain_WritesOnce()
    {
        await using var chat = await Chat.StartAsync();

        await chat.SaysAsync("hoi");
        await chat.SaysAsync("help");
        await chat.SaysAsync("mijn casussen");

        Assert.Equal(1, chat.Notices.ChatWrites);
    }

    [Fact]
    public async Task Message_InAGroup_KeepsNothing()
    {
        await using var chat = await Chat.StartAsync();

        await chat.SendsAsync(new Activity
        {
            Type = ActivityTypes.Message,
            Text = "tips",
            Conversation = new ConversationAccount(isGroup: true, conversationType: "groupChat", id: "group"),
        });

        Assert.Empty(chat.Notices.Chats);
    }

    [Fact]
    public async Task Install_KeepsWhereTheChatIs()
    {
        await using var chat = await Chat.StartAsync();

        await chat.SendsAsync(new Activity { Type = ActivityTypes.InstallationUpdate, Action = "add" });

        Assert.Contains(chat.Person, chat.Notices.Chats.Keys);
    }

    [Theory]
    [InlineData("remove", false)]
    [InlineData("remove-upgrade", true)]
    public async Task Uninstall_ForgetsTheChat_UpgradeDoesNot(string action, bool stays)
    {
        await using var chat = await Chat.StartAsync();
        await chat.SaysAsync("hoi");

        await chat.SendsAsync(new Activity { Type = ActivityTypes.InstallationUpdate, Action = action });

        Assert.Equal(stays, chat.Notices.Chats.ContainsKey(chat.Person));
    }
}
