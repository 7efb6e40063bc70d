using System.Text;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Meldcode.BotSdk.Tests.Connector;

public sealed class UserTokenClientTests
{
    [Fact]
    public void TokenExchangeState_ComesBackAsItWent()
    {
        var activity = new Activity
        {
            ChannelId = "msteams",
            Conversation = new ConversationAccount { Id = "c" },
            Recipient = new ChannelAccount("b"),
            RelatesTo = new ConversationReference { ActivityId = "r" },
        };

        var json = Encoding.UTF8.GetString(Convert.FromBase64String(Client.State("app", "connection", activity)));

        var state = JsonConvert.DeserializeObject<TokenExchangeState>(json)!;
        Assert.Equal(("app", "connection", "c", "b", "r"), (state.MsAppId, state.ConnectionName, state.Conversation.Conversation.Id, state.Conversation.Bot.Id, state.RelatesTo.ActivityId));
    }

    [Fact]
    public void TokenExchangeState_SomethingMissing_Throws()
    {
        Assert.Equal("appId", Assert.Throws<ArgumentNullException>(() => Client.State(null, "c", new Activity())).ParamName);
        Assert.Equal("connectionName", Assert.Throws<ArgumentNullException>(() => Client.State("a", null, new Activity())).ParamName);
        Assert.Equal("activity", Assert.Throws<ArgumentNullException>(() => Client.State("a", "c", null)).ParamName);
    }

    private abstract class Client : UserTokenClient
    {
        public static string State(string? appId, string? connectionName, Activity? activity) => CreateTokenExchangeState(appId, connectionName, activity);
    }
}
