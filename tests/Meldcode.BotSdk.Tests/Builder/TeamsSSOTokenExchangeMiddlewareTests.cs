using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Meldcode.BotSdk.Tests.Builder;

public sealed class TeamsSSOTokenExchangeMiddlewareTests
{
    private readonly TestAdapter _adapter;
    private readonly TeamsSSOTokenExchangeMiddleware _middleware = new(new MemoryStorage(), "school");
    private int _turns;

    public TeamsSSOTokenExchangeMiddlewareTests()
    {
        _adapter = new TestAdapter(Channels.Msteams);
        _adapter.Use(_middleware);
    }

    [Fact]
    public async Task Exchange_SameRequestTwice_RunsOneTurnAndAnswersTheOther()
    {
        _adapter.AddExchangeableToken("school", Channels.Msteams, "u", "deze", "die");

        Assert.Null(await StatusAsync(Exchange()));
        Assert.Equal(200, await StatusAsync(Exchange()));
        Assert.Equal(1, _turns);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Exchange_ThatCantBeDone_IsRefusedBeforeTheTurn(bool throws)
    {
        if (throws)
        {
            _adapter.ThrowOnExchangeRequest("school", Channels.Msteams, "u", "deze");
        }

        Assert.Equal(412, await StatusAsync(Exchange()));
        Assert.Equal(0, _turns);
    }

    [Fact]
    public async Task Message_GoesOn()
    {
        Assert.Null(await StatusAsync(Activity(ActivityTypes.Message)));
        Assert.Equal(1, _turns);
    }

    [Fact]
    public void WithoutStorageOrConnection_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new TeamsSSOTokenExchangeMiddleware(null!, "school"));
        Assert.Throws<ArgumentNullException>(() => new TeamsSSOTokenExchangeMiddleware(new MemoryStorage(), " "));
    }

    private static Activity Exchange()
    {
        var activity = Activity(ActivityTypes.Invoke);
        activity.Name = SignInConstants.TokenExchangeOperationName;
        activity.Value = JObject.FromObject(new TokenExchangeInvokeRequest { Id = "r1", ConnectionName = "school", Token = "deze" });
        return activity;
    }

    private static Activity Activity(string type) =>
        new(type) { ChannelId = Channels.Msteams, From = new ChannelAccount("u"), Recipient = new ChannelAccount("b"), Conversation = new ConversationAccount(id: "c1") };

    private async Task<int?> StatusAsync(Activity activity)
    {
        await _adapter.ProcessActivityAsync(activity, (_, _) => Task.FromResult(_turns++));
        return _adapter.GetNextReply() is Activity { Value: InvokeResponse response } ? response.Status : null;
    }
}
