using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Data.Sqlite;

namespace Meldcode.Bot.Tests.Host;

public sealed class TurnTests
{
    private const string Secret = "blauwe plek bij Sem";

    [Fact]
    public async Task Turn_Fails_TheUserReadsWhatToDoAndTheLogHasACodeOnly()
    {
        await using var bot = await RunningBot.StartAsync((_, _) => throw new InvalidOperationException(Secret));

        using var response = await bot.PostAsync(extra: $"\"text\": \"{Secret}\"");

        var told = (await bot.Connector.NextActivityAsync("message")).Json["text"]!.ToString();
        Assert.Contains("112", told, StringComparison.Ordinal);
        Assert.Contains("0800-2000", told, StringComparison.Ordinal);
        var line = Assert.Single(bot.Log.All, line => line.StartsWith("1100 ", StringComparison.Ordinal));
        Assert.Contains("InvalidOperationException", line, StringComparison.Ordinal);
        Assert.Contains(line.Split("code ")[1][..6], told, StringComparison.Ordinal);
        Assert.DoesNotContain(bot.Log.All, logged => logged.Contains(Secret, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Turn_StorageFails_TheUserReadsThatNothingIsSaved()
    {
        await using var bot = await RunningBot.StartAsync((_, _) => throw new InvalidOperationException("x", new SqliteException("disk full", 13)));

        using var response = await bot.PostAsync();

        Assert.Contains("opslag", (await bot.Connector.NextActivityAsync("message")).Json["text"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Turn_CardActionFails_IsAnsweredWith200AndTheErrorInside()
    {
        await using var bot = await RunningBot.StartAsync((_, _) => throw new InvalidOperationException(Secret));

        using var response = await bot.PostAsync("invoke", extra: "\"name\": \"adaptiveCard/action\", \"value\": {}");

        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync(CancellationToken.None))!;
        Assert.Equal((HttpStatusCode.OK, 500), (response.StatusCode, body["statusCode"]!.GetValue<int>()));
        Assert.Equal("application/vnd.microsoft.error", body["type"]!.ToString());
        Assert.Contains("0800-2000", body["value"]!["message"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Turn_TeamsSetToEnglish_StaysDutch()
    {
        var seen = "";
        await using var bot = await RunningBot.StartAsync((turn, _) =>
        {
            seen = $"{CultureInfo.CurrentCulture.Name} {CultureInfo.CurrentUICulture.Name} {turn.Activity.Locale}";
            return Task.CompletedTask;
        });

        using var response = await bot.PostAsync();

        Assert.Equal("nl-NL nl-NL nl-NL", seen);
    }

    [Fact]
    public async Task Stop_DuringATurn_LetsItFinish()
    {
        var begun = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        await using var bot = await RunningBot.StartAsync(async (turn, ct) =>
        {
            begun.SetResult();
            await release.Task;
            await turn.SendActivityAsync(MessageFactory.Text("klaar"), ct);
        });

        var answer = bot.PostAsync();
        await begun.Task;
        var stopping = bot.StopAsync();
        release.SetResult();

        using var response = await answer;
        await stopping;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("klaar", (await bot.Connector.NextActivityAsync("message")).Json["text"]!.ToString());
    }
}
