using System.Net;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;

namespace Meldcode.BotSdk.Tests.Integration;

/// <remarks>Where the tree differs from the packages on purpose (src/Meldcode.BotSdk/README.md).</remarks>
[Trait("Sdk", "intree")]
public sealed class ConfigurationBotFrameworkAuthenticationTests
{
    private const string Body = """{"type":"message","id":"1","channelId":"msteams","serviceUrl":"http://127.0.0.1:9/","conversation":{"id":"c"}}""";

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("false", HttpStatusCode.Unauthorized)]
    [InlineData("true", HttpStatusCode.OK)]
    public async Task Post_WithoutAppId_OnlyByChoice(string? choice, HttpStatusCode expected)
    {
        await using var host = await BotHost.StartAsync(new CloudAdapter(Settings(("AllowUnauthenticated", choice))), (_, _) => Task.CompletedTask);

        using var response = await host.PostAsync(Body);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Post_WithAppId_TheChoiceDoesNotCount()
    {
        await using var host = await BotHost.StartAsync(new CloudAdapter(Settings(("AllowUnauthenticated", "true"), ("MicrosoftAppId", "app"))), (_, _) => Task.CompletedTask);

        using var response = await host.PostAsync(Body);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    private static IConfiguration Settings(params (string Key, string? Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, s.Value))).Build();
}
