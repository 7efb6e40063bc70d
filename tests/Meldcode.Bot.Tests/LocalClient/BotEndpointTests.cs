using Meldcode.Bot.LocalClient;

namespace Meldcode.Bot.Tests.LocalClient;

public sealed class BotEndpointTests
{
    [Theory]
    [InlineData("http://127.0.0.1:3978", "http://127.0.0.1:3978/api/messages")]
    [InlineData("http://[::]:3978", "http://127.0.0.1:3978/api/messages")]
    [InlineData("http://0.0.0.0:5000", "http://127.0.0.1:5000/api/messages")]
    [InlineData("http://*:80", "http://127.0.0.1/api/messages")]
    [InlineData("http://localhost:3978", "http://127.0.0.1:3978/api/messages")]
    [InlineData("http://[::1]:3978", "http://[::1]:3978/api/messages")]
    public void From_OneHttpAddress_IsReachableFromThisMachine(string bound, string expected)
    {
        Assert.Equal(expected, BotEndpoint.From([bound])!.ToString());
    }

    [Fact]
    public void From_HttpsBeforeHttp_TakesHttp()
    {
        Assert.Equal(5000, BotEndpoint.From(["https://localhost:5001", "http://localhost:5000"])!.Port);
    }

    [Fact]
    public void From_OnlyHttps_IsNull()
    {
        Assert.Null(BotEndpoint.From(["https://localhost:5001"]));
    }
}
