using System.Text;
using Meldcode.Emulators;

namespace Meldcode.Graph.Tests;

/// <summary>The faults that every emulator has, seen from outside, at the Bot Connector.</summary>
public sealed class FaultPlanTests : IAsyncLifetime, IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private readonly ManualTime _time = new(Start);
    private readonly HttpClient _http = new();
    private ConnectorEmulator _connector = null!;

    public async Task InitializeAsync() => _connector = await ConnectorEmulator.StartAsync(0, _time, CancellationToken.None);

    public async Task DisposeAsync() => await _connector.DisposeAsync();

    public void Dispose() => _http.Dispose();

    [Fact]
    public async Task Next_Queued_ComeInOrderAndThenItIsOver()
    {
        _connector.Faults.Next(new PlannedAnswer(429, RetryAfterSeconds: 30));
        _connector.Faults.Next(403);

        using var throttled = await SendAsync();
        using var refused = await SendAsync();
        using var fine = await SendAsync();

        Assert.Equal(TimeSpan.FromSeconds(30), throttled.Headers.RetryAfter?.Delta);
        Assert.Equal([429, 403, 201], new[] { throttled, refused, fine }.Select(response => (int)response.StatusCode));
    }

    [Fact]
    public async Task Outage_OfADay_EndsOnTheClockOfTheEmulator()
    {
        _connector.Faults.Outage(Start, Start.AddDays(1));

        using var first = await SendAsync();
        _time.Advance(TimeSpan.FromHours(23.9));
        using var last = await SendAsync();
        _time.Advance(TimeSpan.FromHours(0.1));
        using var after = await SendAsync();

        Assert.Equal([503, 503, 201], new[] { first, last, after }.Select(response => (int)response.StatusCode));
    }

    [Fact]
    public async Task Cut_BeforeOrAfterTheEffect_LooksTheSameToTheCaller()
    {
        _connector.Faults.Next(PlannedAnswer.Cut);
        _connector.Faults.Next(PlannedAnswer.Cut with { TakesEffect = true });

        await Assert.ThrowsAsync<HttpRequestException>(SendAsync);
        await Assert.ThrowsAsync<HttpRequestException>(SendAsync);

        Assert.Equal(2, _connector.Requests.Count);
        Assert.NotNull(_connector.Delivered("chat", "1700000000001"));
        Assert.Null(_connector.Delivered("chat", "1700000000002"));
    }

    [Fact]
    public async Task Silence_LastsUntilTheCallerGivesUp()
    {
        _connector.Faults.Next(PlannedAnswer.Silence);
        using var givenUp = new CancellationTokenSource();

        var sending = SendAsync(givenUp.Token);
        await _connector.NextActivityAsync(CancellationToken.None);
        Assert.False(sending.IsCompleted);
        await givenUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
    }

    [Fact]
    public async Task NextAt_Rule_IsForThatPathAndThatOften()
    {
        _connector.Faults.NextAt("/activities", new PlannedAnswer(500), times: 2);

        using var other = await _http.GetAsync(new Uri(_connector.ServiceUrl, "v3/conversations/chat/members"), CancellationToken.None);
        using var first = await SendAsync();
        using var second = await SendAsync();
        using var third = await SendAsync();

        Assert.Equal([200, 500, 500, 201], new[] { other, first, second, third }.Select(response => (int)response.StatusCode));
    }

    [Fact]
    public void ManualTime_Timers_GoOffInOrderAtTheirOwnMoment()
    {
        var seen = new List<(string Name, DateTimeOffset At)>();
        using var late = _time.CreateTimer(_ => seen.Add(("later", _time.GetUtcNow())), null, TimeSpan.FromMinutes(2), Timeout.InfiniteTimeSpan);
        using var soon = _time.CreateTimer(_ => seen.Add(("eerder", _time.GetUtcNow())), null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2));

        _time.Advance(TimeSpan.FromMinutes(3));

        Assert.Equal([("eerder", Start.AddMinutes(1)), ("later", Start.AddMinutes(2)), ("eerder", Start.AddMinutes(3))], seen);
    }

    private Task<HttpResponseMessage> SendAsync() => SendAsync(CancellationToken.None);

    private async Task<HttpResponseMessage> SendAsync(CancellationToken ct)
    {
        using var content = new StringContent("""{"type":"message","text":"x"}""", Encoding.UTF8, "application/json");
        return await _http.PostAsync(new Uri(_connector.ServiceUrl, "v3/conversations/chat/activities"), content, ct);
    }
}
