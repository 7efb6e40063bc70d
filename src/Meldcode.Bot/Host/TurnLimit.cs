using Microsoft.Bot.Builder;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace Meldcode.Bot.Host;

/// <summary>Ends a turn when its time is up, also when it hangs in the storage. A turn that was left behind can say nothing any more.</summary>
internal sealed class TurnLimit : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) =>
        Limit.RunAsync(ct => next(ct), cancellationToken);
}
