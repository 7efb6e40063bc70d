using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Meldcode.Bot.Telemetry;
using Meldcode.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace Meldcode.Bot.Tests.Telemetry;

public sealed class MeterTests
{
    public static TheoryData<RungResult> Results =>
    [
        new RungResult.Sent("a"),
        .. Enum.GetValues<RungFault>().SelectMany(fault => new RungResult[]
        {
            new RungResult.Uncertain(fault), new RungResult.Unavailable(fault), new RungResult.Later(TimeSpan.FromSeconds(1), fault),
        }),
    ];

    [Theory]
    [MemberData(nameof(Results))]
    public async Task MeasuredRung_EachResult_IsCountedWithTagsOfTheList(RungResult result)
    {
        var seen = new ConcurrentQueue<KeyValuePair<string, object?>[]>();
        using var listener = Listen("meldcode.rung.results", seen);
        using var services = Services(result);
        var rung = services.GetRequiredService<IRung>();

        var given = await rung.TryAsync(null!, new Receiver(null, "", ReceiverRole.Owner), CancellationToken.None);

        Assert.Same(result, given);
        Assert.Equal(Rung.Email, rung.Kind);
        // Instruments are of the process: other tests may be counted along.
        Assert.Contains(seen, tags => tags.Contains(new(BotMeter.RungKind, "Email")) && tags.Contains(new(BotMeter.Result, result.GetType().Name)));
        Assert.All(seen.SelectMany(tags => tags), tag => Assert.True(TelemetryNames.IsAllowed(tag.Key, tag.Value), $"{tag.Key}={tag.Value}"));
    }

    [Theory]
    [InlineData("message", "message")]
    [InlineData("Invoke", "invoke")]
    [InlineData("verzonnen", "other")]
    [InlineData(null, "other")]
    public void KindOf_Activity_IsOneOfTheList(string? type, string expected) => Assert.Equal(expected, BotMeter.KindOf(type));

    [Fact]
    public void OurTags_RefusalCodes_AreThoseOfTheDomain()
    {
        Assert.Equal(
            Enum.GetValues<RefusalCode>().Select(code => new Refusal(code).Number),
            TelemetryNames.OurTags["refusal.code"]);
    }

    [Theory]
    [InlineData("result", "ok", true)]
    [InlineData("result", "iets wat iemand typte", false)]
    [InlineData("http.request.method", "POST", true)]
    [InlineData("url.path", "/x", false)]
    [InlineData("client.address", "x", false)]
    [InlineData("user_agent.original", "x", false)]
    public void IsAllowed_Tag_OnlyFromTheList(string tag, string value, bool expected) => Assert.Equal(expected, TelemetryNames.IsAllowed(tag, value));

    [Fact]
    public void SpanGuard_WhateverIsOnASpan_KeepsTheListOnly()
    {
        using var span = new Activity("turn");
        span.Start();
        span.DisplayName = "POST /Jan";
        span.TraceStateString = "a=Jan";
        span.SetTag("url.full", "http://x/Jan").SetTag("result", "ok").SetTag("http.response.status_code", 200).SetStatus(ActivityStatusCode.Error, "Jan");
        using var guard = new SpanGuard();

        guard.OnEnd(span);

        Assert.Equal("turn", span.DisplayName);
        Assert.Null(span.TraceStateString);
        Assert.Null(span.StatusDescription);
        Assert.Equal(["result", "http.response.status_code"], span.TagObjects.Select(tag => tag.Key));
    }

    [Fact]
    public void SpanGuard_SpanWithAnException_DoesNotLeave()
    {
        using var span = new Activity("turn") { ActivityTraceFlags = ActivityTraceFlags.Recorded };
        span.Start();
        span.AddException(new InvalidOperationException("Jan"));
        using var guard = new SpanGuard();

        guard.OnEnd(span);

        Assert.False(span.Recorded);
    }

    private static MeterListener Listen(string instrument, ConcurrentQueue<KeyValuePair<string, object?>[]> seen)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (found, l) =>
            {
                if (found.Name == instrument)
                {
                    l.EnableMeasurementEvents(found);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) => seen.Enqueue(tags.ToArray()));
        listener.Start();
        return listener;
    }

    private static ServiceProvider Services(RungResult result)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IRung>(new FixedRung(result));
        services.MeasureRungs();
        return services.BuildServiceProvider();
    }

    private sealed class FixedRung(RungResult result) : IRung
    {
        public Rung Kind => Rung.Email;

        public Task<RungResult> TryAsync(Notice notice, Receiver receiver, CancellationToken ct) => Task.FromResult(result);
    }
}
