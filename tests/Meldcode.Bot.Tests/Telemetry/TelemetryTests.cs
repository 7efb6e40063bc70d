using System.Net;
using Meldcode.Bot.Telemetry;
using Meldcode.Bot.Tests.Host;
using Meldcode.Emulators;

namespace Meldcode.Bot.Tests.Telemetry;

/// <summary>The whole host, with everything that it sends over OTLP caught.</summary>
public sealed class TelemetryTests
{
    private const string Canary = "KANARIE-9f3b";

    [Fact]
    public async Task Host_WithACollector_SendsTurnsStorageSearchesRequestsAndItsLog()
    {
        await using var collector = await OtlpReceiver.StartAsync(CancellationToken.None);

        await UseAsync(collector);

        var names = collector.Signals.Where(signal => signal.Kind == OtlpKind.Measurement).Select(signal => signal.Name).ToHashSet(StringComparer.Ordinal);
        Assert.Superset(
            new HashSet<string>(StringComparer.Ordinal) { "meldcode.turn.duration", "meldcode.storage.duration", "meldcode.searches", "meldcode.outbox.age", "http.server.request.duration" },
            names);
        Assert.Contains(collector.Signals, signal => signal is { Kind: OtlpKind.Span, Scope: BotMeter.Name, Name: BotMeter.TurnSpan } && signal.Tags[BotMeter.Result] == BotMeter.Ok);
        Assert.Contains(collector.Signals, signal => signal is { Kind: OtlpKind.Span, Scope: BotMeter.Name } && signal.Tags[BotMeter.Result] == BotMeter.Failed);
        Assert.Contains(collector.Signals, signal => signal is { Kind: OtlpKind.Log } && signal.Name.StartsWith("Turn failed", StringComparison.Ordinal));
        Assert.All(collector.Keys, key => Assert.Equal("sleutel", key));
    }

    [Fact]
    public async Task Host_WhateverIsSaid_SendsTagsOfTheFixedListOnly()
    {
        await using var collector = await OtlpReceiver.StartAsync(CancellationToken.None);

        await UseAsync(collector);

        var tags = collector.Signals.Where(signal => signal.Kind != OtlpKind.Log).SelectMany(signal => signal.Tags).Distinct().ToList();
        Assert.NotEmpty(tags);
        Assert.All(tags, tag => Assert.True(TelemetryNames.IsAllowed(tag.Key, tag.Value), $"{tag.Key}={tag.Value}"));
        Assert.All(tags.Where(tag => tag.Key == "http.route"), tag => Assert.DoesNotContain(Canary, tag.Value, StringComparison.OrdinalIgnoreCase));
        Assert.Subset(TelemetryNames.Sources.ToHashSet(StringComparer.Ordinal), collector.Signals.Where(signal => signal.Kind == OtlpKind.Span).Select(signal => signal.Scope).ToHashSet(StringComparer.Ordinal));
        Assert.All(collector.Signals.Where(signal => signal.Kind == OtlpKind.Log), signal => Assert.True(LogGuard.IsOurs(signal.Scope), signal.Scope));
    }

    [Fact]
    public async Task Host_WhateverIsSaid_LetsNothingOfItOut()
    {
        await using var collector = await OtlpReceiver.StartAsync(CancellationToken.None);

        await UseAsync(collector);

        string[] secret = [Canary, "00000000-0000-0000-0000-000000000001", "medewerker", "eigen-kop", "127.0.0.1", "host.name"];
        Assert.NotEqual("", collector.Everything);
        Assert.All(secret, word => Assert.DoesNotContain(word, collector.Everything, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Host_WithoutACollector_SendsNothing()
    {
        await using var collector = await OtlpReceiver.StartAsync(CancellationToken.None);
        await using (var bot = await RunningBot.StartAsync())
        {
            await bot.PostAsync();
            await bot.StopAsync();
        }

        Assert.Empty(collector.Signals);
    }

    [Fact]
    public async Task Host_CollectorDoesNotAnswer_AnswersAllTheSame()
    {
        string address;
        await using (var collector = await OtlpReceiver.StartAsync(CancellationToken.None))
        {
            address = collector.Endpoint;
        }

        await using var bot = await RunningBot.StartAsync(settings: [$"--Telemetry:Endpoint={address}"]);

        Assert.Equal(HttpStatusCode.OK, (await bot.PostAsync()).StatusCode);
        await bot.StopAsync();
    }

    /// <summary>Two turns of the real bot, one that fails, and requests that are refused, each with something to leak.</summary>
    private static async Task UseAsync(OtlpReceiver collector)
    {
        string[] settings = [$"--Telemetry:Endpoint={collector.Endpoint}", "--Telemetry:Headers=x-key=sleutel"];
        await using (var bot = await RunningBot.StartAsync(settings: settings))
        {
            bot.Client.DefaultRequestHeaders.Add("User-Agent", $"eigen-kop-{Canary}");
            bot.Client.DefaultRequestHeaders.Add("tracestate", $"a={Canary}");
            await bot.PostAsync(extra: $"\"text\": \"wat is een kindcheck {Canary}\"");
            await bot.PostAsync(type: "conversationUpdate", id: "2", extra: "\"membersAdded\": []");
            using var unknown = await bot.Client.GetAsync(new Uri($"/{Canary}?q={Canary}", UriKind.Relative), CancellationToken.None);
            using var ready = await bot.Client.GetAsync(new Uri("/health/ready", UriKind.Relative), CancellationToken.None);
            await bot.StopAsync();
        }
        await using (var broken = await RunningBot.StartAsync((_, _) => throw new InvalidOperationException(Canary), settings))
        {
            await broken.PostAsync(extra: $"\"text\": \"{Canary}\"");
            await broken.StopAsync();
        }
    }
}
