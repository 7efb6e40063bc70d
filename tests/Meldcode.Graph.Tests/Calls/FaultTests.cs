using Meldcode.Domain;
using Meldcode.Emulators;

namespace Meldcode.Graph.Tests;

/// <summary>Each way in which Graph fails, at each call that tells somebody something, and what the rung makes of it.</summary>
public sealed class FaultTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private static readonly (PlannedAnswer Answer, RungResult Result)[] AtTheSend =
    [
        (new(400), new RungResult.Unavailable(RungFault.Rejected)),
        (new(401), new RungResult.Later(TimeSpan.FromMinutes(5), RungFault.Forbidden)),
        (new(402), new RungResult.Unavailable(RungFault.Rejected)),
        (new(403), new RungResult.Unavailable(RungFault.Forbidden)),
        (new(405), new RungResult.Unavailable(RungFault.Rejected)),
        (new(408), new RungResult.Later(Minute, RungFault.Outage)),
        (new(409), new RungResult.Unavailable(RungFault.Rejected)),
        (new(412), new RungResult.Later(Minute, RungFault.Outage)),
        (new(413), new RungResult.Unavailable(RungFault.Rejected)),
        (new(415), new RungResult.Unavailable(RungFault.Rejected)),
        (new(422), new RungResult.Unavailable(RungFault.Rejected)),
        (new(429), new RungResult.Later(Minute, RungFault.Throttled)),
        (new(429, RetryAfterSeconds: 30), new RungResult.Later(TimeSpan.FromSeconds(30), RungFault.Throttled)),
        (new(429, RetryAfterSeconds: 0), new RungResult.Later(Minute, RungFault.Throttled)),
        (new(429, RetryAfterSeconds: 7200), new RungResult.Later(TimeSpan.FromHours(2), RungFault.Throttled)),
        (new(500), new RungResult.Uncertain(RungFault.Outage)),
        (new(501), new RungResult.Uncertain(RungFault.Outage)),
        (new(502), new RungResult.Uncertain(RungFault.Outage)),
        (new(503), new RungResult.Uncertain(RungFault.Outage)),
        (new(503, RetryAfterSeconds: 30), new RungResult.Uncertain(RungFault.Outage)),
        (new(504), new RungResult.Uncertain(RungFault.Outage)),
        (new(500, TakesEffect: true), new RungResult.Uncertain(RungFault.Outage)),
        (new(500, Body: "<html>geen json</html>"), new RungResult.Uncertain(RungFault.Outage)),
        (new(403, Body: "<html>geen json</html>"), new RungResult.Unavailable(RungFault.Forbidden)),
        (new(200, Body: "<html>inloggen</html>"), new RungResult.Uncertain(RungFault.Outage)),
        (new(302), new RungResult.Uncertain(RungFault.Outage)),
        (PlannedAnswer.Cut, new RungResult.Uncertain(RungFault.Outage)),
        (PlannedAnswer.Silence, new RungResult.Uncertain(RungFault.Timeout)),
        (PlannedAnswer.Slow(500), new RungResult.Uncertain(RungFault.Outage)),
        (PlannedAnswer.Slow(403), new RungResult.Unavailable(RungFault.Forbidden)),
        (PlannedAnswer.Slow(429), new RungResult.Later(Minute, RungFault.Throttled)),
    ];

    /// <summary>Before the mail: nothing was sent, so nothing is uncertain.</summary>
    private static readonly (PlannedAnswer Answer, RungResult Result)[] AtTheAddress =
    [
        (new(400), new RungResult.Unavailable(RungFault.Rejected)),
        (new(401), new RungResult.Later(TimeSpan.FromMinutes(5), RungFault.Forbidden)),
        (new(403), new RungResult.Unavailable(RungFault.Forbidden)),
        (new(404), new RungResult.Unavailable(RungFault.UnknownPerson)),
        (new(429, RetryAfterSeconds: 30), new RungResult.Later(TimeSpan.FromSeconds(30), RungFault.Throttled)),
        (new(500), new RungResult.Later(Minute, RungFault.Outage)),
        (new(503, RetryAfterSeconds: 90), new RungResult.Later(TimeSpan.FromSeconds(90), RungFault.Outage)),
        (new(200, Body: "<html>inloggen</html>"), new RungResult.Later(Minute, RungFault.Outage)),
        (new(302), new RungResult.Later(Minute, RungFault.Outage)),
        (PlannedAnswer.Cut, new RungResult.Later(Minute, RungFault.Outage)),
        (PlannedAnswer.Silence, new RungResult.Later(Minute, RungFault.Timeout)),
        (PlannedAnswer.Slow(200), new RungResult.Later(Minute, RungFault.Timeout)),
    ];

    public static TheoryData<int> Sends => [.. Enumerable.Range(0, AtTheSend.Length)];

    public static TheoryData<int> Addresses => [.. Enumerable.Range(0, AtTheAddress.Length)];

    [Theory]
    [MemberData(nameof(Sends))]
    public async Task Activity_Fails_IsToldExactlyAndNotRepeated(int which)
    {
        var (answer, expected) = AtTheSend[which];
        await using var reach = await StartAsync(answer);
        reach.Graph.Faults.Next(answer);

        var result = await reach.Activity.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);

        Assert.Equal(expected, result);
        Assert.Single(reach.Graph.Requests);
    }

    [Fact]
    public async Task Activity_PersonNotFound_IsUnavailable()
    {
        await using var reach = await Reach.StartAsync();
        reach.Graph.Faults.Next(404);

        var result = await reach.Activity.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);

        Assert.Equal(new RungResult.Unavailable(RungFault.UnknownPerson), result);
    }

    [Theory]
    [MemberData(nameof(Sends))]
    public async Task Mail_Fails_IsToldExactlyAndNotRepeated(int which)
    {
        var (answer, expected) = AtTheSend[which];
        await using var reach = await StartAsync(answer);
        reach.Graph.Faults.NextAt("/sendMail", answer);

        var result = await reach.Email.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);

        Assert.Equal(expected, result);
        Assert.Equal(2, reach.Graph.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Address_Fails_NothingIsMailedAndNothingUncertain(int which)
    {
        var (answer, expected) = AtTheAddress[which];
        await using var reach = await StartAsync(answer);
        reach.Graph.Faults.Next(answer);

        var result = await reach.Email.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);

        Assert.Equal(expected, result);
        Assert.Single(reach.Graph.Requests);
    }

    [Fact]
    public async Task Send_AcceptedWithABodyThatNeverEnds_IsSent()
    {
        await using var reach = await StartAsync(PlannedAnswer.Silence);
        reach.Graph.Faults.NextAt("/sendMail", PlannedAnswer.Slow(202));

        var result = await reach.Email.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);

        Assert.Equal(new RungResult.Sent(null), result);
    }

    [Fact]
    public async Task Send_NobodyListens_IsLater()
    {
        var reach = await Reach.StartAsync();
        await reach.Activity.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);
        await reach.Graph.DisposeAsync();

        var activity = await reach.Activity.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);
        var email = await reach.Email.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);

        Assert.Equal(new RungResult.Later(Minute, RungFault.Outage), activity);
        Assert.Equal(new RungResult.Later(Minute, RungFault.Outage), email);
        await reach.DisposeAsync();
    }

    [Fact]
    public async Task Send_Cancelled_SaysSo()
    {
        await using var reach = await Reach.StartAsync();
        reach.Graph.Faults.Next(PlannedAnswer.Silence);
        using var cancelled = new CancellationTokenSource();

        var sending = reach.Activity.TryAsync(Reach.Notice(), Reach.Receiver, cancelled.Token);
        await reach.Graph.NextAsync(_ => true, CancellationToken.None);
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
    }

    /// <summary>Only what never ends has to wait for the shortest time-out.</summary>
    private static Task<Reach> StartAsync(PlannedAnswer answer) =>
        answer.Manner == Manner.Whole ? Reach.StartAsync() : Reach.StartAsync(settings: ("TimeoutSeconds", "1"));
}
