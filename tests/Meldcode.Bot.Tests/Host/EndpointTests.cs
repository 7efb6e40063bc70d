using System.Net;

namespace Meldcode.Bot.Tests.Host;

public sealed class EndpointTests
{
    [Theory]
    [InlineData("GET", "/health/live", HttpStatusCode.OK)]
    [InlineData("GET", "/health/ready", HttpStatusCode.OK)]
    [InlineData("GET", "/api/messages", HttpStatusCode.MethodNotAllowed)]
    [InlineData("PUT", "/api/messages", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/api/messages", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/", HttpStatusCode.NotFound)]
    [InlineData("POST", "/health/live", HttpStatusCode.MethodNotAllowed)]
    public async Task Endpoint_EachRoute_AnswersWithAStatusAndNothingElse(string method, string path, HttpStatusCode expected)
    {
        await using var bot = await RunningBot.StartAsync();

        Assert.Equal(expected, await bot.StatusAsync(method, path));
    }

    [Fact]
    public async Task Ready_DatabaseGone_IsNotReady()
    {
        await using var bot = await RunningBot.StartAsync();

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Array.ForEach(Directory.GetFiles(bot.DataDirectory), File.Delete);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await bot.StatusAsync("GET", "/health/ready"));
        Assert.Equal(HttpStatusCode.OK, await bot.StatusAsync("GET", "/health/live"));
    }

    [Fact]
    public async Task Message_Hoi_IsAnsweredInTheChat()
    {
        await using var bot = await RunningBot.StartAsync();

        using var response = await bot.PostAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("chat", (await bot.Connector.NextActivityAsync("message")).ConversationId);
    }

    [Fact]
    public async Task Message_ByAnotherHostName_IsRefused()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Client.DefaultRequestHeaders.Host = "elders.example.invalid";

        using var response = await bot.PostAsync();

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(bot.Connector.Requests);
    }

    [Fact]
    public async Task Message_WithAppIdAndNoToken_IsUnauthorized()
    {
        var turns = 0;
        await using var bot = await RunningBot.StartAsync(
            (_, _) => Task.FromResult(turns++),
            "--MicrosoftAppType=SingleTenant", "--MicrosoftAppPassword=geheim",
            "--MicrosoftAppId=1f0e6e2c-6c5f-4a59-9a3e-0b7a5f3d2c11", "--MicrosoftAppTenantId=7d9c3c0e-52b4-4a0b-8d55-90a1f0a9b7e2");

        using var response = await bot.PostAsync();

        Assert.Equal((HttpStatusCode.Unauthorized, 0), (response.StatusCode, turns));
    }

    [Fact]
    public async Task Start_InDevelopment_SaysWhereItListensAndWhatItServes()
    {
        await using var bot = await RunningBot.StartAsync();

        Assert.Contains($"Meldcode Bot luistert op {bot.Client.BaseAddress!.GetLeftPart(UriPartial.Authority)}", bot.Announced, StringComparison.Ordinal);
        Assert.Contains("Basisschool De Voorbeeldboom (inos)", bot.Announced, StringComparison.Ordinal);
        Assert.Contains("niemand gecontroleerd", bot.Announced, StringComparison.Ordinal);
        Assert.Contains(bot.DataDirectory, bot.Announced, StringComparison.Ordinal);
        Assert.Contains("Graph: niet ingesteld", bot.Announced, StringComparison.Ordinal);
    }
}
