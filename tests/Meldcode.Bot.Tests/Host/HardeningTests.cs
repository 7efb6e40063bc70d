using System.Net;
using System.Text;

namespace Meldcode.Bot.Tests.Host;

public sealed class HardeningTests
{
    private const string Canary = "kanarie-7f3a9c";

    private static readonly string[] WithAccount =
    [
        "--MicrosoftAppType=SingleTenant", $"--MicrosoftAppPassword={Canary}-wachtwoord",
        "--MicrosoftAppId=1f0e6e2c-6c5f-4a59-9a3e-0b7a5f3d2c11", "--MicrosoftAppTenantId=7d9c3c0e-52b4-4a0b-8d55-90a1f0a9b7e2",
    ];

    private static readonly string[] LogsEverything =
        ["--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft.AspNetCore=Trace", "--Logging:LogLevel:Microsoft.EntityFrameworkCore=Trace", "--Logging:LogLevel:System.Net.Http.HttpClient=Trace"];

    [Theory]
    [InlineData("GET", "/health/live")]
    [InlineData("GET", "/api/messages")]
    [InlineData("GET", "/nergens")]
    [InlineData("POST", "/api/messages")]
    public async Task Answer_Any_HasTheSecurityHeadersAndNoServerName(string method, string path)
    {
        await using var bot = await RunningBot.StartAsync();

        using var response = await bot.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path), CancellationToken.None);

        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("default-src 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("DENY", Assert.Single(response.Headers.GetValues("X-Frame-Options")));
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("X-Powered-By"));
    }

    /// <summary>HSTS is sent over https only, so it shows whose word on the scheme was believed.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true, "--Inbound:TrustedProxies:0=127.0.0.1")]
    [InlineData(true, "--Inbound:TrustedProxies:0=10.1.2.3", "--Inbound:TrustedProxies:1=127.0.0.0/8")]
    [InlineData(false, "--Inbound:TrustedProxies:0=10.0.0.0/8")]
    public async Task ForwardedScheme_IsBelievedFromANamedProxyOnly(bool believed, params string[] settings)
    {
        await using var bot = await RunningBot.StartAsync(null, settings);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health/live");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-For", "203.0.113.9");

        using var response = await bot.Client.SendAsync(request, CancellationToken.None);

        Assert.Equal(believed, response.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Log_AtItsLoudest_HoldsNoSecretNameOrMessage()
    {
        await using var closed = await RunningBot.StartAsync(null, [.. WithAccount, .. LogsEverything]);
        closed.Client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bearer {Canary}.e30.{Canary}");
        using var refused = await closed.PostAsync(extra: $"\"text\": \"{Canary}\"");
        await using var open = await RunningBot.StartAsync(null, LogsEverything);
        using var answered = await open.PostAsync(extra: $"\"text\": \"{Canary}\", \"value\": {{ \"antwoord\": \"{Canary}\" }}");
        using var unreadable = await open.Client.PostAsync(new Uri("/api/messages", UriKind.Relative), new StringContent($"{{ \"text\": \"{Canary}\""), CancellationToken.None);
        await using var broken = await RunningBot.StartAsync((_, _) => throw new InvalidOperationException(Canary), LogsEverything);
        using var failed = await broken.PostAsync(extra: $"\"text\": \"{Canary}\"");

        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.OK], new[] { refused, answered, unreadable, failed }.Select(r => r.StatusCode));
        Assert.NotEmpty(open.Log.All);
        Assert.DoesNotContain(closed.Log.All.Concat(open.Log.All).Concat(broken.Log.All), line => line.Contains(Canary, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Turn_Slow_ShowsTypingBeforeItsAnswer()
    {
        var release = new TaskCompletionSource();
        await using var bot = await RunningBot.StartAsync((_, _) => release.Task);

        var answer = bot.PostAsync();
        var typing = await bot.Connector.NextActivityAsync(CancellationToken.None);
        release.SetResult();
        using var response = await answer;

        Assert.Equal("typing", (string?)typing.Json["type"]);
    }

    [Fact]
    public async Task Turn_LongerThanItsTime_IsEndedAndToldAfterWhichTheNextIsAnswered()
    {
        await using var bot = await RunningBot.StartAsync((_, ct) => Task.Delay(Timeout.Infinite, ct), "--Turn:TimeoutSeconds=1");

        using var response = await bot.PostAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("0800-2000", (await bot.Connector.NextActivityAsync("message")).Json["text"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Turn_CallerHangsUp_IsFinished()
    {
        var begun = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        await using var bot = await RunningBot.StartAsync(async (turn, ct) =>
        {
            begun.SetResult();
            await release.Task;
            await turn.SendActivityAsync("klaar", cancellationToken: ct);
        });
        using var patience = new CancellationTokenSource();

        var call = bot.Client.PostAsync(new Uri("/api/messages", UriKind.Relative), bot.Body(), patience.Token);
        await begun.Task;
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        release.SetResult();

        Assert.Equal("klaar", (await bot.Connector.NextActivityAsync("message", CancellationToken.None)).Json["text"]!.ToString());
    }
}
