using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace Meldcode.BotSdk.Tests.Builder;

public sealed class TranscriptLoggerTests
{
    [Fact]
    public async Task Turn_WhatCameAndWent_IsLoggedInOrder()
    {
        var kept = new Kept();
        var adapter = new TestAdapter().Use(new TranscriptLoggerMiddleware(kept));

        await new TestFlow(adapter, (turn, ct) => turn.SendActivityAsync("dag", cancellationToken: ct))
            .Test("hallo", "dag")
            .StartTestAsync();

        Assert.Equal(["hallo", "dag"], kept.Texts);
    }

    [Fact]
    public async Task Turn_LoggerThatFails_DoesNotCostTheTurn()
    {
        var adapter = new TestAdapter().Use(new TranscriptLoggerMiddleware(new Broken()));

        await new TestFlow(adapter, (turn, ct) => turn.SendActivityAsync("dag", cancellationToken: ct))
            .Test("hallo", "dag")
            .StartTestAsync();
    }

    [Fact]
    public async Task Turn_EventThatStartsAProactiveTurn_IsNotLogged()
    {
        var kept = new Kept();
        var adapter = new TestAdapter().Use(new TranscriptLoggerMiddleware(kept));

        await new TestFlow(adapter, (turn, ct) => turn.SendActivityAsync("dag", cancellationToken: ct))
            .Send(new Activity(ActivityTypes.Event) { Name = ActivityEventNames.ContinueConversation })
            .AssertReply("dag")
            .StartTestAsync();

        Assert.Equal(["dag"], kept.Texts);
    }

    private sealed class Kept : ITranscriptLogger
    {
        public List<string?> Texts { get; } = [];

        public Task LogActivityAsync(IActivity activity)
        {
            Texts.Add(((Activity)activity).Text);
            return Task.CompletedTask;
        }
    }

    private sealed class Broken : ITranscriptLogger
    {
        public Task LogActivityAsync(IActivity activity) => throw new IOException();
    }
}
