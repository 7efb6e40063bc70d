using System.Diagnostics;
using Microsoft.Bot.Builder;

namespace Meldcode.Bot.Telemetry;

/// <summary>Measures each turn, also one that fails.</summary>
internal sealed class MeasuredTurns(TimeProvider time) : Microsoft.Bot.Builder.IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var kind = BotMeter.KindOf(turnContext.Activity.Type);
        var began = time.GetTimestamp();
        var result = BotMeter.Failed;
        using var span = BotMeter.Source.StartActivity(BotMeter.TurnSpan);
        try
        {
            await next(cancellationToken);
            result = BotMeter.Ok;
        }
        finally
        {
            span?.SetTag(BotMeter.Kind, kind).SetTag(BotMeter.Result, result)
                .SetStatus(result == BotMeter.Ok ? ActivityStatusCode.Ok : ActivityStatusCode.Error);
            BotMeter.Turn(kind, result, time.GetElapsedTime(began));
        }
    }
}
