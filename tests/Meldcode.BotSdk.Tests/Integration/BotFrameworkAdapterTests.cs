using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Meldcode.BotSdk.Tests.Integration;

public sealed class BotFrameworkAdapterTests
{
    [Fact]
    public async Task CreateConversation_Turn_SpeaksInTheNewConversation()
    {
        await using var service = await FakeConnector.StartAsync();
        service.Answer = (201, """{"id":"new1","activityId":"a1"}""");
        var adapter = new BotFrameworkAdapter(new SimpleCredentialProvider());
        var parameters = new ConversationParameters { Bot = new ChannelAccount("b"), Members = [new ChannelAccount("u")], TenantId = "t1" };
        Activity? seen = null;

        await adapter.CreateConversationAsync(Channels.Msteams, service.Url.AbsoluteUri, MicrosoftAppCredentials.Empty, parameters, (turn, ct) =>
        {
            seen = turn.Activity;
            return turn.SendActivityAsync("dag", cancellationToken: ct);
        }, default);

        Assert.Equal((ActivityEventNames.CreateConversation, "t1", "b"), (seen!.Name, seen.Conversation.TenantId, seen.Recipient.Id));
        Assert.Equal(["/v3/conversations", "/v3/conversations/new1/activities/a1"], service.Calls.Select(call => call.Path));
    }

    [Fact]
    public void WithoutCredentialProvider_Throws() => Assert.Throws<ArgumentNullException>(() => new BotFrameworkAdapter((ICredentialProvider)null!));
}
