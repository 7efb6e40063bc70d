using Meldcode.Domain;
using Meldcode.Emulators;

namespace Meldcode.Graph.Tests;

/// <summary>How often, how soon and when not: on a clock that is moved by hand.</summary>
public sealed class MeasureTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private readonly ManualTime _time = new(Start);

    [Fact]
    public async Task Send_AfterRetryAfter30_IsNotCalledEarlierByAnybody()
    {
        await using var reach = await Reach.StartAsync(time: _time);
        reach.Graph.Faults.Next(new PlannedAnswer(429, RetryAfterSeconds: 30));
        Assert.Equal(Later(30, RungFault.Throttled), await SendAsync(reach));

        _time.Advance(TimeSpan.FromSeconds(29.5));
        Assert.Equal(Later(0.5, RungFault.Throttled), await SendAsync(reach, "1f1e2d3c4b5a69788796a5b4c3d2e1f0"));
        _time.Advance(TimeSpan.FromSeconds(0.3));
        Assert.IsType<PersonalChatResult.Later>(await reach.Chat.OpenAsync(reach.Graph.Tenant.TenantId, Reach.Person, CancellationToken.None));
        Assert.Single(reach.Graph.Requests);

        _time.Advance(TimeSpan.FromSeconds(0.2));
        Assert.IsType<RungResult.Sent>(await SendAsync(reach));
        Assert.Equal(2, reach.Graph.Requests.Count);
    }

    [Fact]
    public async Task Send_TeamsThrottles_MailStillGoes()
    {
        await using var reach = await Reach.StartAsync(time: _time);
        reach.Graph.Faults.Next(new PlannedAnswer(429, RetryAfterSeconds: 30));
        await SendAsync(reach);

        Assert.IsType<RungResult.Sent>(await reach.Email.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None));
    }

    [Fact]
    public async Task Send_UnavailableWithRetryAfter_IsRespectedToo()
    {
        await using var reach = await Reach.StartAsync(time: _time);
        reach.Graph.Faults.Next(new PlannedAnswer(503, RetryAfterSeconds: 120));
        Assert.IsType<RungResult.Uncertain>(await SendAsync(reach));

        _time.Advance(TimeSpan.FromSeconds(100));

        Assert.Equal(Later(20, RungFault.Throttled), await SendAsync(reach));
        Assert.Single(reach.Graph.Requests);
    }

    [Fact]
    public async Task Send_ServiceFailsFourTimes_IsLeftAloneForHalfAMinute()
    {
        await using var reach = await Reach.StartAsync(time: _time);
        for (var i = 0; i < 4; i++)
        {
            reach.Graph.Faults.Next(500);
            Assert.IsType<RungResult.Uncertain>(await SendAsync(reach));
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(RungFault.Outage, Assert.IsType<RungResult.Later>(await SendAsync(reach)).Fault);
        Assert.Equal(4, reach.Graph.Requests.Count);
        _time.Advance(TimeSpan.FromSeconds(31));
        Assert.IsType<RungResult.Sent>(await SendAsync(reach));
    }

    [Fact]
    public async Task Send_TeamsIsDown_MailStillGoes()
    {
        await using var reach = await Reach.StartAsync(time: _time);
        reach.Graph.Faults.NextAt("/sendActivityNotification", new PlannedAnswer(500), times: 9);
        for (var i = 0; i < 6; i++)
        {
            await SendAsync(reach);
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.IsType<RungResult.Sent>(await reach.Email.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None));
    }

    [Fact]
    public async Task Send_RefusedOften_IsNoReasonToLeaveTheServiceAlone()
    {
        await using var reach = await Reach.StartAsync(time: _time);
        for (var i = 0; i < 8; i++)
        {
            reach.Graph.Faults.Next(i % 2 == 0 ? 403 : 404);
            Assert.IsType<RungResult.Unavailable>(await SendAsync(reach));
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.IsType<RungResult.Sent>(await SendAsync(reach));
    }

    [Fact]
    public async Task Send_SameServiceTwice_IsAFifthOfASecondApart()
    {
        await using var reach = await Reach.StartAsync(time: _time);
        await SendAsync(reach);

        var second = SendAsync(reach);
        _time.Advance(TimeSpan.FromSeconds(0.19));
        Assert.False(second.IsCompleted);
        Assert.Single(reach.Graph.Requests);
        _time.Advance(TimeSpan.FromSeconds(0.01));

        Assert.IsType<RungResult.Sent>(await second);
    }

    [Fact]
    public async Task Send_TwoWaysToOnePersonAtOnce_GoesOneAfterTheOther()
    {
        await using var reach = await Reach.StartAsync(time: _time);
        reach.Graph.Faults.Next(PlannedAnswer.Silence);

        var first = SendAsync(reach);
        await reach.Graph.NextAsync(_ => true, CancellationToken.None);
        var second = reach.Email.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);
        Assert.Single(reach.Graph.Requests);
        _time.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(new RungResult.Uncertain(RungFault.Timeout), await first);
        Assert.IsType<RungResult.Sent>(await second);
        Assert.Equal(3, reach.Graph.Requests.Count);
    }

    [Fact]
    public async Task Send_ADayWithoutLoginOrGraph_IsSentWhenItIsOver()
    {
        await using var reach = await Reach.StartAsync(time: _time);
        reach.Graph.Faults.Outage(Start, Start.AddDays(1));
        reach.Graph.LoginFaults.Outage(Start, Start.AddDays(1));

        for (var hour = 0; hour < 24; hour++)
        {
            Assert.Equal(Later(60, RungFault.Outage), await SendAsync(reach));
            _time.Advance(TimeSpan.FromHours(1));
        }

        Assert.Empty(reach.Graph.Requests);
        Assert.IsType<RungResult.Sent>(await SendAsync(reach));
    }

    [Fact]
    public async Task Send_ADayWithoutGraph_IsUncertainUntilItIsOver()
    {
        await using var reach = await Reach.StartAsync(time: _time);
        reach.Graph.Faults.Outage(Start, Start.AddDays(1));

        for (var hour = 0; hour < 24; hour++)
        {
            Assert.Equal(new RungResult.Uncertain(RungFault.Outage), await SendAsync(reach));
            _time.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal(24, reach.Graph.Requests.Count);
    }

    private static RungResult.Later Later(double seconds, RungFault fault) => new(TimeSpan.FromSeconds(seconds), fault);

    private static Task<RungResult> SendAsync(Reach reach, string id = "0f1e2d3c4b5a69788796a5b4c3d2e1f0") =>
        reach.Activity.TryAsync(Reach.Notice() with { Id = id }, Reach.Receiver, CancellationToken.None);
}
